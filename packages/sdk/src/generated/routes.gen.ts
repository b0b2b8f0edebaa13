// Generated from the catalogue by `npm run generate`. Do not edit.

import type { AggregateAccountRoutes } from './aggregate-account.gen.ts'
import type { Applyment4subRoutes } from './applyment4sub.gen.ts'
import type { BasicPaymentsPartnerRoutes } from './basic-payments-partner.gen.ts'
import type { BasicPaymentsRoutes } from './basic-payments.gen.ts'
import type { BillsRoutes, BillsFiles } from './bills.gen.ts'
import type { BrandRoutes } from './brand.gen.ts'
import type { BusinesscircleRoutes } from './businesscircle.gen.ts'
import type { CapitalRoutes } from './capital.gen.ts'
import type { CateringRoutes } from './catering.gen.ts'
import type { CertificatesRoutes } from './certificates.gen.ts'
import type { CodepayRoutes } from './codepay.gen.ts'
import type { CombineRoutes } from './combine.gen.ts'
import type { ComplaintsRoutes, ComplaintsFiles, ComplaintsUploads } from './complaints.gen.ts'
import type { CreditRepaymentRoutes } from './credit-repayment.gen.ts'
import type { CustomsRoutes } from './customs.gen.ts'
import type { DevicesRoutes } from './devices.gen.ts'
import type { DiscountCardRoutes } from './discount-card.gen.ts'
import type { EbikeRoutes } from './ebike.gen.ts'
import type { EcommerceApplymentsRoutes, EcommerceApplymentsUploads } from './ecommerce-applyments.gen.ts'
import type { EcommerceFundsRoutes } from './ecommerce-funds.gen.ts'
import type { EcommercePapayRoutes } from './ecommerce-papay.gen.ts'
import type { EcommerceProfitsharingRoutes } from './ecommerce-profitsharing.gen.ts'
import type { EcommerceRefundsRoutes } from './ecommerce-refunds.gen.ts'
import type { EcommerceTransferRoutes } from './ecommerce-transfer.gen.ts'
import type { EducationRoutes } from './education.gen.ts'
import type { EtcRoutes } from './etc.gen.ts'
import type { FacepayRoutes } from './facepay.gen.ts'
import type { FapiaoRoutes, FapiaoUploads } from './fapiao.gen.ts'
import type { FundsToOverseaRoutes } from './funds-to-oversea.gen.ts'
import type { GlobalRoutes, GlobalFiles, GlobalUploads } from './global.gen.ts'
import type { GoldplanRoutes } from './goldplan.gen.ts'
import type { GovSubsidyRoutes } from './gov-subsidy.gen.ts'
import type { InstallmentRoutes } from './installment.gen.ts'
import type { MarketingBankRoutes, MarketingBankUploads } from './marketing-bank.gen.ts'
import type { MarketingBusifavorRoutes } from './marketing-busifavor.gen.ts'
import type { MarketingDeliveryPlanRoutes } from './marketing-delivery-plan.gen.ts'
import type { MarketingFavorRoutes, MarketingFavorUploads } from './marketing-favor.gen.ts'
import type { MarketingMembercardRoutes } from './marketing-membercard.gen.ts'
import type { MarketingMultiuseRoutes } from './marketing-multiuse.gen.ts'
import type { MarketingPartnershipsRoutes } from './marketing-partnerships.gen.ts'
import type { MarketingPaygiftRoutes } from './marketing-paygift.gen.ts'
import type { MarketingProductCouponRoutes, MarketingProductCouponUploads } from './marketing-product-coupon.gen.ts'
import type { MarketingRetailStoreRoutes } from './marketing-retail-store.gen.ts'
import type { MarketingShoppingReceiptRoutes, MarketingShoppingReceiptUploads } from './marketing-shopping-receipt.gen.ts'
import type { MarketingWeeklyDiscountRoutes } from './marketing-weekly-discount.gen.ts'
import type { MchTransferOtherRoutes } from './mch-transfer-other.gen.ts'
import type { MchTransferPartnerRoutes } from './mch-transfer-partner.gen.ts'
import type { MchTransferRoutes } from './mch-transfer.gen.ts'
import type { MediaUploads } from './media.gen.ts'
import type { MedicalInsuranceRoutes } from './medical-insurance.gen.ts'
import type { MerchantStoreRoutes } from './merchant-store.gen.ts'
import type { PapayInsuranceRoutes } from './papay-insurance.gen.ts'
import type { PapayRoutes } from './papay.gen.ts'
import type { ParkingRemindersRoutes } from './parking-reminders.gen.ts'
import type { ParkingRoutes } from './parking.gen.ts'
import type { PasswordExemptRoutes } from './password-exempt.gen.ts'
import type { PayrollCardRoutes } from './payroll-card.gen.ts'
import type { PayscoreInstitutionRoutes } from './payscore-institution.gen.ts'
import type { PayscorePartnerRoutes } from './payscore-partner.gen.ts'
import type { PayscorePlanRoutes } from './payscore-plan.gen.ts'
import type { PayscoreRoutes } from './payscore.gen.ts'
import type { PlatsolutionRoutes } from './platsolution.gen.ts'
import type { PowerBankRoutes } from './power-bank.gen.ts'
import type { ProfitsharingBrandRoutes } from './profitsharing-brand.gen.ts'
import type { ProfitsharingRoutes } from './profitsharing.gen.ts'
import type { RealnameRoutes } from './realname.gen.ts'
import type { RechargeRoutes } from './recharge.gen.ts'
import type { RefundsRoutes } from './refunds.gen.ts'
import type { ScanAndRideRoutes } from './scan-and-ride.gen.ts'
import type { SmartguideRoutes } from './smartguide.gen.ts'
import type { TaxiInvoiceRoutes, TaxiInvoiceUploads } from './taxi-invoice.gen.ts'
import type { TransferBatchesRoutes, TransferBatchesFiles } from './transfer-batches.gen.ts'
import type { TransferPartnerRoutes } from './transfer-partner.gen.ts'
import type { ViolationsRoutes, ViolationsUploads } from './violations.gen.ts'
import type { WebizpayRoutes } from './webizpay.gen.ts'

/** Every route that answers with JSON (or with nothing). */
export interface Routes
  extends
    AggregateAccountRoutes,
    Applyment4subRoutes,
    BasicPaymentsPartnerRoutes,
    BasicPaymentsRoutes,
    BillsRoutes,
    BrandRoutes,
    BusinesscircleRoutes,
    CapitalRoutes,
    CateringRoutes,
    CertificatesRoutes,
    CodepayRoutes,
    CombineRoutes,
    ComplaintsRoutes,
    CreditRepaymentRoutes,
    CustomsRoutes,
    DevicesRoutes,
    DiscountCardRoutes,
    EbikeRoutes,
    EcommerceApplymentsRoutes,
    EcommerceFundsRoutes,
    EcommercePapayRoutes,
    EcommerceProfitsharingRoutes,
    EcommerceRefundsRoutes,
    EcommerceTransferRoutes,
    EducationRoutes,
    EtcRoutes,
    FacepayRoutes,
    FapiaoRoutes,
    FundsToOverseaRoutes,
    GlobalRoutes,
    GoldplanRoutes,
    GovSubsidyRoutes,
    InstallmentRoutes,
    MarketingBankRoutes,
    MarketingBusifavorRoutes,
    MarketingDeliveryPlanRoutes,
    MarketingFavorRoutes,
    MarketingMembercardRoutes,
    MarketingMultiuseRoutes,
    MarketingPartnershipsRoutes,
    MarketingPaygiftRoutes,
    MarketingProductCouponRoutes,
    MarketingRetailStoreRoutes,
    MarketingShoppingReceiptRoutes,
    MarketingWeeklyDiscountRoutes,
    MchTransferOtherRoutes,
    MchTransferPartnerRoutes,
    MchTransferRoutes,
    MedicalInsuranceRoutes,
    MerchantStoreRoutes,
    PapayInsuranceRoutes,
    PapayRoutes,
    ParkingRemindersRoutes,
    ParkingRoutes,
    PasswordExemptRoutes,
    PayrollCardRoutes,
    PayscoreInstitutionRoutes,
    PayscorePartnerRoutes,
    PayscorePlanRoutes,
    PayscoreRoutes,
    PlatsolutionRoutes,
    PowerBankRoutes,
    ProfitsharingBrandRoutes,
    ProfitsharingRoutes,
    RealnameRoutes,
    RechargeRoutes,
    RefundsRoutes,
    ScanAndRideRoutes,
    SmartguideRoutes,
    TaxiInvoiceRoutes,
    TransferBatchesRoutes,
    TransferPartnerRoutes,
    ViolationsRoutes,
    WebizpayRoutes {}

/** Every route that answers with a file. */
export interface FileRoutes
  extends
    BillsFiles,
    ComplaintsFiles,
    GlobalFiles,
    TransferBatchesFiles {}

/** Every route that takes a file. */
export interface UploadRoutes
  extends
    ComplaintsUploads,
    EcommerceApplymentsUploads,
    FapiaoUploads,
    GlobalUploads,
    MarketingBankUploads,
    MarketingFavorUploads,
    MarketingProductCouponUploads,
    MarketingShoppingReceiptUploads,
    MediaUploads,
    TaxiInvoiceUploads,
    ViolationsUploads {}
