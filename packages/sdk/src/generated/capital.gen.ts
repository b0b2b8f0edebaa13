// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询省份列表 (GET /v3/capital/capitallhh/areas/provinces), answer. */
export interface QueryCapitalCapitallhhAreasProvincesResponse {
  /** 省份列表 */
  data?: Array<{
    /** 省份名称 · ≤ 256 bytes */
    province_name: string
    /** 省份编码 */
    province_code: number
  }> | undefined
  /** 查询数据总条数 */
  total_count: number
}

/** 查询城市列表 (GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities), answer. */
export interface QueryCapitalCapitallhhAreasProvincesCitiesResponse {
  /** 城市列表 */
  data?: Array<{
    /** 城市名称 · ≤ 256 bytes */
    city_name: string
    /** 城市编码 */
    city_code: number
  }> | undefined
  /** 查询数据总条数 */
  total_count: number
}

/** 查询支持对公业务的银行列表 (GET /v3/capital/capitallhh/banks/corporate-banking), answer. */
export interface QueryCapitalCapitallhhBanksCorporateBankingResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: Array<{
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }> | undefined
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self?: string | undefined
  }
}

/** 查询支持个人业务的银行列表 (GET /v3/capital/capitallhh/banks/personal-banking), answer. */
export interface QueryCapitalCapitallhhBanksPersonalBankingResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: Array<{
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }> | undefined
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self?: string | undefined
  }
}

/** 获取对私银行卡号开户银行 (GET /v3/capital/capitallhh/banks/search-banks-by-bank-account), answer. */
export interface QueryCapitalCapitallhhBanksSearchBanksByBankAccountResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 银行列表 */
  data?: Array<{
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }> | undefined
}

/** 查询支行列表 (GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches), answer. */
export interface QueryCapitalCapitallhhBanksBranchesResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询条数 */
  count: number
  /** 支行列表 */
  data?: Array<{
    /** 开户银行支行名称 · ≤ 128 bytes */
    bank_branch_name: string
    /** 开户银行支行联行号 · ≤ 64 bytes */
    bank_branch_id: string
  }> | undefined
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 · ≤ 2048 bytes */
    next?: string | undefined
    /** 上一页链接 · ≤ 2048 bytes */
    prev?: string | undefined
    /** 当前链接 · ≤ 2048 bytes */
    self?: string | undefined
  }
  /** 开户银行 · ≤ 128 bytes */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 银行别名 · ≤ 128 bytes */
  bank_alias: string
  /** 银行别名编码 · ≤ 32 bytes */
  bank_alias_code: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CapitalRoutes {
  /** 查询省份列表 */
  'GET /v3/capital/capitallhh/areas/provinces': {
    path: {}
    query: {}
    body: undefined
    response: QueryCapitalCapitallhhAreasProvincesResponse
  }
  /** 查询城市列表 */
  'GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities': {
    path: {
      /** 省份编码 */
      province_code: number
    }
    query: {}
    body: undefined
    response: QueryCapitalCapitallhhAreasProvincesCitiesResponse
  }
  /** 查询支持对公业务的银行列表 */
  'GET /v3/capital/capitallhh/banks/corporate-banking': {
    path: {}
    query: {
      /** 本次查询偏移量 */
      offset?: number | undefined
      /** 本次请求最大查询条数 */
      limit: number
    }
    body: undefined
    response: QueryCapitalCapitallhhBanksCorporateBankingResponse
  }
  /** 查询支持个人业务的银行列表 */
  'GET /v3/capital/capitallhh/banks/personal-banking': {
    path: {}
    query: {
      /** 本次查询偏移量 */
      offset?: number | undefined
      /** 本次请求最大查询条数 */
      limit: number
    }
    body: undefined
    response: QueryCapitalCapitallhhBanksPersonalBankingResponse
  }
  /** 获取对私银行卡号开户银行 */
  'GET /v3/capital/capitallhh/banks/search-banks-by-bank-account': {
    path: {}
    query: {
      /** 银行卡号 · encrypted on the way */
      account_number: string
    }
    body: undefined
    response: QueryCapitalCapitallhhBanksSearchBanksByBankAccountResponse
  }
  /** 查询支行列表 */
  'GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches': {
    path: {
      /** 银行别名编码 */
      bank_alias_code: string
    }
    query: {
      /** 城市编码 */
      city_code: number
      /** 本次查询偏移量 */
      offset?: number | undefined
      /** 本次请求最大查询条数 */
      limit: number
    }
    body: undefined
    response: QueryCapitalCapitallhhBanksBranchesResponse
  }
}
