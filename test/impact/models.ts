/** The models that several tests of this room start from. */

import { readFileSync } from 'node:fs';

/** The files of the e-commerce example. */
export const SHOP = [
  'models/conceptual/ecommerce.mml',
  'models/logical/sources.mml',
  'products/customer_analytics.mml',
  'products/sales_analytics.mml',
].map((path) => readFileSync(new URL(`../../examples/ecommerce/before/${path}`, import.meta.url), 'utf8'));

/** Every class of reference once, in a line. */
export const CHAIN = `
source "S" { host = "h" entity "D.A" { table = "a" } }
domain "D" {
  entity "A" { attribute "x" { type = "string" } attribute "y" { } }
  entity "B" { derived-from "D.A" }
  entity "C" { derived-from "D.B" }
  entity "Part" { belongs-to "D.A" }
  entity "Part_Of_Part" { derived-from "D.Part" }
}
task "Build A" { builds "D.A" }
task "Next" { depends_on "Build A" }
entity_estimate "D.A" { data_volume = "small" }
data_product "P" { refresh_schedule = "0 * * * *" consumer "team" report "R" { uses "D.C" metric "M" { calculation = "SUM(z)" uses "D.B" } } }
`;
