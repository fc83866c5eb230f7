/** Small models for whole runs of the Action. */

const SHOP = `domain Sales {
  description "What is sold."
  entity Order {
    type "core"
    attribute id { type "string" required true }
    attribute status { type "string" }
    attribute email { type "string" pii true }
  }
}
`;

const REPORTS = `data-product Sales_Analytics {
  owner "analytics-team"
  consumers ["executives"]
  report Revenue {
    uses "Sales.Order"
    metric Orders {
      uses "Sales.Order"
    }
  }
}
`;

export const SHOP_BEFORE = { 'models/shop.mml': SHOP, 'products/sales.mml': REPORTS };

/** The entity is renamed, and nobody told the report. */
export const SHOP_BROKEN = { 'models/shop.mml': SHOP.replace('entity Order', 'entity Purchase') };

/** An attribute is added: a change that blocks nothing. */
export const SHOP_GROWN = {
  'models/shop.mml': SHOP.replace('attribute status', 'attribute total { type "number" }\n    attribute status'),
};

/** The rename with its report. */
export const SHOP_REPAIRED = {
  ...SHOP_BROKEN,
  'products/sales.mml': REPORTS.replaceAll('Sales.Order', 'Sales.Purchase'),
};
