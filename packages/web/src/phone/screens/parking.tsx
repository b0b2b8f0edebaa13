import { Screen } from '../frame/screen.tsx'
import { ParkingService } from '../parking/parking-service.tsx'
import { useWords } from '../words.ts'

export function ParkingScreen() {
  const t = useWords()
  return (
    <Screen title={t('parking')}>
      <ParkingService />
    </Screen>
  )
}
