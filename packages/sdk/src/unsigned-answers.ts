/**
 * The closed list of what carries no signature by contract. These are files: their hash stood in a signed answer and is enforced
 * while they are read. Every other 2xx answer is verified.
 */
export type UnsignedFile = 'GET /v3/billdownload/file'
