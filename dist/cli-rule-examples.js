(function (exports, require, module, __filename, __dirname) {// src/rules/rule-examples.ts
const RULE_EXAMPLES = {
	"syntax-error": {
		text: `domain "Sales" {
  entity "Order" {
    type: "entity"
  }
}`,
		messages: ["An attribute is written with =, not with :."]
	},
	"unclosed-string": {
		text: `domain "Sales" {
  entity "Order" {
    description = "Customer orders
    type = "entity"
  }
}`,
		messages: ["The string \"Customer orders has no closing quote on its line."]
	},
	"single-quoted-string": {
		text: `domain "Sales" {
  entity "Order" {
    description = 'Customer orders'
  }
}`,
		messages: ["'Customer orders' is in single quotes; strings are written in double quotes."]
	},
	"missing-brace": {
		text: `domain "Sales" {
  entity "Order" {
    attribute "status" {
      type = "string"
    }

  entity "Payment" {
    type = "entity"
  }
}`,
		messages: ["The block entity \"Order\" is not closed; by its indentation its } is missing after this line."]
	},
	"file-skipped": {
		text: `-domain "Sales" {
-  entity "Order" {
-    type = "entity"
-  }
-}
+<math><mi>x</mi></math>`,
		messages: ["model.mml holds no block that MML knows, and held a model on the other side; what stands in it is unknown."]
	},
	"unknown-keyword": {
		text: `domian "Sales" {
  entity "Order" {
    type = "entity"
  }
}

domain "Customer" {
  entity "Customer" {
    descripton = "People who bought something"
  }
  entity "Visit" {
    feeds "Customer.Customer"
  }
}`,
		messages: [
			"\"domian\" is not a keyword of the language; what it begins is compared as text only.",
			"Entity Customer.Customer: \"descripton\" is not a key of the language here; description was probably meant.",
			"Entity Customer.Visit: \"feeds\" is not a key of the language here; its value names Customer.Customer, but the reference is not followed."
		]
	},
	"unknown-value": {
		text: `domain "Sales" {
  entity "Order" {
    type = "entiy"
    sunset = "next year"
    attribute "status" {
      required = "yes"
    }
  }
}
roadmap {
  team_size = "four"
}`,
		messages: [
			"Entity Sales.Order: type is \"entiy\", expected one of entity, metric, derivation, fact, dimension, derived, aggregate.",
			"Entity Sales.Order: sunset is \"next year\", expected a date such as \"2026-12-31\".",
			"Attribute Sales.Order.status: required is \"yes\", expected true or false.",
			"Roadmap: team_size is \"four\", expected a number."
		]
	},
	"foreign-file": {
		text: `<math><mi>x</mi></math>`,
		messages: ["model.mml holds no block that MML knows, so it is not judged."]
	},
	"broken-reference": {
		text: ` domain "Sales" {
-  entity "Order" {
+  entity "Purchase" {
+    renamed-from "Sales.Order"
     type = "entity"
   }
   entity "Payment" {
     belongs-to "Sales.Order"
   }
+  entity "Refund" {
+    derived-from "Sales.Paymnt"
+  }
 }`,
		messages: ["Entity Sales.Payment: belongs-to \"Sales.Order\" points to nothing: entity Sales.Order was renamed to Sales.Purchase.", "Entity Sales.Refund: derived-from \"Sales.Paymnt\" points to nothing: no entity has this name."]
	},
	"wrong-kind-reference": {
		text: `source "Shop" {
  type = "postgres"
}
domain "Sales" {
  entity "Order" {
    derived-from "Shop"
  }
}`,
		messages: ["Entity Sales.Order: derived-from \"Shop\" names a source, but derived-from takes: entity."]
	},
	"ambiguous-reference": {
		text: `domain "Sales" {
  entity "Customer" {
    type = "entity"
  }
}
domain "Support" {
  entity "Customer" {
    type = "entity"
  }
}
domain "Finance" {
  entity "Invoice" {
    belongs-to "Customer"
  }
}`,
		messages: ["Entity Finance.Invoice: belongs-to \"Customer\" could mean Sales.Customer, Support.Customer."]
	},
	"loose-reference": {
		text: `domain "Sales" {
  entity "Order_Line" {
    type = "entity"
  }
  entity "Return" {
    belongs-to "sales.order line"
  }
}`,
		messages: ["Entity Sales.Return: belongs-to \"sales.order line\" is spelled differently from entity Sales.Order_Line, which it means."]
	},
	"duplicate-definition": {
		text: `domain "Sales" {
  entity "Order" {
    description = "Orders of the shop"
    attribute "status" {
      type = "string"
    }
    attribute "status" {
      type = "number"
    }
  }
}
domain "Sales" {
  entity "Order" {
    description = "Orders of the branches"
  }
}`,
		messages: ["Entity Sales.Order is defined more than once.", "Attribute Sales.Order.status is defined more than once."]
	},
	"derivation-cycle": {
		text: `domain "Analytics" {
  entity "Revenue" {
    derived-from "Analytics.Margin"
  }
  entity "Margin" {
    derived-from "Analytics.Cost"
  }
  entity "Cost" {
    derived-from "Analytics.Revenue"
  }
  entity "Growth" {
    derived-from "Analytics.Growth"
  }
}`,
		messages: ["Entity Analytics.Cost leads back to itself by derived-from: Analytics.Cost \u2192 Analytics.Revenue \u2192 Analytics.Margin \u2192 Analytics.Cost.", "Entity Analytics.Growth leads back to itself by derived-from: Analytics.Growth \u2192 Analytics.Growth."]
	},
	"task-cycle": {
		text: `task "Build Order" {
  depends_on "Build Report"
}
task "Build Report" {
  depends_on "Build Order"
}`,
		messages: ["Task Build Order leads back to itself by depends-on: Build Order \u2192 Build Report \u2192 Build Order."]
	},
	"conflicting-domain": {
		text: `domain "Sales" {
  description = "Orders and payments"
  entity "Order" {
    belongs-to domain.Support
  }
}
domain "Sales" {
  description = "Everything that is sold"
}
domain "Support" {
}`,
		messages: ["Domain Sales has more than one description: \"Everything that is sold\" and \"Orders and payments\".", "Entity Sales.Order is put into more than one domain: Sales and Support."]
	},
	"domain-removed": {
		text: ` domain "Sales" {
   entity "Order" {
     type = "entity"
   }
 }
-domain "Marketing" {
-  entity "Campaign" {
-    type = "entity"
-    attribute "budget" {
-      type = "number"
-    }
-  }
-}`,
		messages: ["Domain Marketing was removed, with the 2 elements inside it."]
	},
	"domain-renamed": {
		text: `-domain "Sales" {
+domain "Commerce" {
+  renamed-from "Sales"
   entity "Order" {
     type = "entity"
   }
 }`,
		messages: ["Domain Sales was renamed to Commerce."]
	},
	"entity-removed": {
		text: ` domain "Sales" {
   entity "Order" {
     type = "entity"
   }
-  entity "Payment" {
-    type = "entity"
-    attribute "amount" {
-      type = "number"
-    }
-    attribute "method" {
-      type = "string"
-    }
-  }
 }`,
		messages: ["Entity Sales.Payment was removed, with the 2 elements inside it."]
	},
	"entity-renamed": {
		text: ` domain "Sales" {
-  entity "Order" {
+  entity "Purchase_Order" {
     type = "fact"
     attribute "status" {
       type = "string"
     }
     attribute "total_amount" {
       type = "number"
     }
   }
 }`,
		messages: ["Entity Sales.Order was renamed to Sales.Purchase_Order (inferred, 89 % similar)."]
	},
	"entity-moved": {
		text: ` domain "Sales" {
   entity "Order" {
     type = "entity"
     attribute "status" {
       type = "string"
     }
   }
+}
+domain "Finance" {
   entity "Payment" {
+    renamed-from "Sales.Payment"
     type = "entity"
   }
 }
-domain "Finance" {
-}`,
		messages: ["Entity Sales.Payment was moved and is now Finance.Payment."]
	},
	"entity-type-changed": {
		text: ` domain "Sales" {
   entity "Order" {
-    type = "entity"
+    type = "fact"
   }
 }`,
		messages: ["Entity Sales.Order changed its type from \"entity\" to \"fact\"."]
	},
	"business-logic-changed": {
		text: ` domain "Analytics" {
   entity "Revenue" {
     type = "metric"
-    business_logic = "SUM(Order.total_amount)"
+    business_logic = "SUM(Order.total_amount WHERE status = 'completed')"
   }
 }`,
		messages: ["Entity Analytics.Revenue is computed by another business logic."]
	},
	"domain-added": {
		text: ` domain "Sales" {
 }
+domain "Marketing" {
+  entity "Campaign" {
+    type = "entity"
+  }
+}`,
		messages: ["Domain Marketing was added, with the element inside it."]
	},
	"entity-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
+  entity "Payment" {
+    attribute "amount" {
+      type = "number"
+    }
+  }
 }`,
		messages: ["Entity Sales.Payment was added, with the element inside it."]
	},
	"domain-changed": {
		text: ` domain "Sales" {
-  steward = "Ada"
+  steward = "Grace"
 }`,
		messages: ["Domain Sales: steward changed from \"Ada\" to \"Grace\"."]
	},
	"entity-changed": {
		text: ` domain "Sales" {
   entity "Order" {
-    sensitivity = "internal"
+    sensitivity = "confidential"
   }
 }`,
		messages: ["Entity Sales.Order: sensitivity changed from \"internal\" to \"confidential\"."]
	},
	"description-removed": {
		text: ` domain "Sales" {
-  description = "Orders and payments"
 }`,
		messages: ["Domain Sales lost its description."]
	},
	"attribute-removed": {
		text: ` domain "Sales" {
   entity "Order" {
-    attribute "status" {
-      type = "string"
-    }
     attribute "total_amount" {
       type = "number"
     }
   }
 }`,
		messages: ["Attribute Sales.Order.status was removed."]
	},
	"attribute-renamed": {
		text: ` domain "Sales" {
   entity "Order" {
-    attribute "status" {
+    attribute "order_state" {
+      renamed-from "status"
       type = "string"
     }
   }
 }`,
		messages: ["Attribute Sales.Order.status was renamed to Sales.Order.order_state."]
	},
	"attribute-type-changed": {
		text: ` domain "Sales" {
   entity "Order" {
     attribute "total_amount" {
-      type = "string"
+      type = "number"
     }
   }
 }`,
		messages: ["Attribute Sales.Order.total_amount changed its type from \"string\" to \"number\"."]
	},
	"attribute-became-required": {
		text: ` domain "Sales" {
   entity "Order" {
     attribute "status" {
       type = "string"
+      required = true
     }
   }
 }`,
		messages: ["Attribute Sales.Order.status became required: whoever writes it must always fill it now."]
	},
	"attribute-became-optional": {
		text: ` domain "Sales" {
   entity "Order" {
     attribute "status" {
-      required = true
+      required = false
     }
   }
 }`,
		messages: ["Attribute Sales.Order.status became optional: whoever reads it may find it empty now."]
	},
	"required-attribute-added": {
		text: ` domain "Sales" {
   entity "Order" {
+    attribute "channel" {
+      type = "string"
+      required = true
+    }
   }
 }`,
		messages: ["Attribute Sales.Order.channel was added and is required."]
	},
	"attribute-added": {
		text: ` domain "Sales" {
   entity "Order" {
+    attribute "channel" {
+      type = "string"
+    }
   }
 }`,
		messages: ["Attribute Sales.Order.channel was added."]
	},
	"attribute-changed": {
		text: ` domain "Sales" {
   entity "Order" {
     attribute "total_amount" {
-      unit = "EUR"
+      unit = "USD"
     }
   }
 }`,
		messages: ["Attribute Sales.Order.total_amount: unit changed from \"EUR\" to \"USD\"."]
	},
	"relationship-removed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
-    belongs-to "Sales.Order"
   }
 }`,
		messages: ["Entity Sales.Payment no longer has belongs-to Sales.Order."]
	},
	"relationship-retargeted": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Order_Line" {
   }
   entity "Payment" {
-    belongs-to "Sales.Order_Line"
+    belongs-to "Sales.Order"
   }
 }`,
		messages: ["Entity Sales.Payment: belongs-to changed from Sales.Order_Line to Sales.Order."]
	},
	"cardinality-changed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
 relationship {
   from = "Sales.Order"
   to = "Sales.Payment"
-  type = "one-to-one"
+  type = "one-to-many"
 }`,
		messages: ["Relationship Sales.Order\u2192Sales.Payment changed its cardinality from \"one-to-one\" to \"one-to-many\"."]
	},
	"lineage-removed": {
		text: ` domain "Analytics" {
   entity "Order" {
   }
   entity "Payment" {
   }
   entity "Revenue" {
     derived-from "Analytics.Order"
-    derived-from "Analytics.Payment"
   }
 }`,
		messages: ["Entity Analytics.Revenue no longer has derived-from Analytics.Payment."]
	},
	"lineage-retargeted": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Order_Line" {
   }
 }
 data_product "Sales_Analytics" {
   report "Revenue" {
-    uses "Sales.Order"
+    uses "Sales.Order_Line"
   }
 }`,
		messages: ["Report Sales_Analytics/Revenue: uses changed from Sales.Order to Sales.Order_Line."]
	},
	"relationship-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
+    belongs-to "Sales.Order"
   }
 }
+relationship {
+  from = "Sales.Order"
+  to = "Sales.Payment"
+  type = "one-to-many"
+}`,
		messages: ["Entity Sales.Payment now has belongs-to Sales.Order.", "Relationship Sales.Order\u2192Sales.Payment was added."]
	},
	"lineage-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Revenue" {
+    derived-from "Sales.Order"
   }
 }`,
		messages: ["Entity Sales.Revenue now has derived-from Sales.Order."]
	},
	"relationship-changed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
 relationship {
   from = "Sales.Order"
   to = "Sales.Payment"
-  foreign_key = "order_id"
+  foreign_key = "order_number"
 }`,
		messages: ["Relationship Sales.Order\u2192Sales.Payment: foreign_key changed from \"order_id\" to \"order_number\"."]
	},
	"logical-relationship-removed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
-logical_relationship {
-  from = "Sales.Order"
-  to = "Sales.Payment"
-}`,
		messages: ["Logical relationship Sales.Order\u2192Sales.Payment was removed."]
	},
	"logical-relationship-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
+logical_relationship {
+  from = "Sales.Order"
+  to = "Sales.Payment"
+}`,
		messages: ["Logical relationship Sales.Order\u2192Sales.Payment was added."]
	},
	"logical-relationship-changed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
 logical_relationship {
   from = "Sales.Order"
   to = "Sales.Payment"
-  foreign_key = "order_id"
+  foreign_key = "order_number"
 }`,
		messages: ["Logical relationship Sales.Order\u2192Sales.Payment: foreign_key changed from \"order_id\" to \"order_number\"."]
	},
	"source-removed": {
		text: ` source "Shop" {
   type = "postgres"
 }
-source "Billing" {
-  type = "mysql"
-  host = "billing.example"
-}`,
		messages: ["Source Billing was removed."]
	},
	"source-renamed": {
		text: `-source "Shop" {
+source "Shop_Database" {
+  renamed-from "Shop"
   type = "postgres"
 }`,
		messages: ["Source Shop was renamed to Shop_Database."]
	},
	"source-type-changed": {
		text: ` source "Shop" {
-  type = "postgres"
+  type = "snowflake"
 }`,
		messages: ["Source Shop changed its type from \"postgres\" to \"snowflake\"."]
	},
	"source-moved": {
		text: ` source "Shop" {
-  host = "old-db.example"
+  host = "new-db.example"
   database = "shop"
+  schema = "public"
 }`,
		messages: ["Source Shop moved: host changed from \"old-db.example\" to \"new-db.example\".", "Source Shop moved: schema changed from none to \"public\"."]
	},
	"mapping-removed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
 source "Shop" {
   entity "Sales.Order" {
     table = "orders"
   }
-  entity "Sales.Payment" {
-    table = "payments"
-  }
 }`,
		messages: ["Mapping Shop/Sales.Payment was removed."]
	},
	"mapping-changed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
 source "Shop" {
   entity "Sales.Order" {
-    table = "orders"
+    table = "orders_v2"
   }
 }`,
		messages: ["Mapping Shop/Sales.Order: table changed from \"orders\" to \"orders_v2\"."]
	},
	"entity-lost-last-source": {
		text: ` domain "Sales" {
   entity "Order" {
   }
   entity "Payment" {
   }
 }
 source "Shop" {
   entity "Sales.Order" {
     table = "orders"
   }
 }
-source "Billing" {
-  entity "Sales.Order" {
-    table = "invoices"
-  }
-  entity "Sales.Payment" {
-    table = "payments"
-  }
-}`,
		messages: ["Entity Sales.Payment is no longer fed by any source."]
	},
	"refresh-slowed": {
		text: ` source "Shop" {
-  refresh_frequency = "realtime"
+  refresh_frequency = "daily"
 }`,
		messages: ["Source Shop is refreshed less often: from \"realtime\" to \"daily\"."]
	},
	"source-added": {
		text: ` source "Shop" {
 }
+source "Billing" {
+  type = "mysql"
+}`,
		messages: ["Source Billing was added."]
	},
	"mapping-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
 source "Shop" {
+  entity "Sales.Order" {
+    table = "orders"
+  }
 }`,
		messages: ["Mapping Shop/Sales.Order was added."]
	},
	"source-changed": {
		text: ` source "Shop" {
-  refresh_frequency = "daily"
+  refresh_frequency = "hourly"
 }`,
		messages: ["Source Shop: refresh_frequency changed from \"daily\" to \"hourly\"."]
	},
	"entity-resolution-removed": {
		text: ` domain "Customer" {
   entity "Customer" {
   }
 }
-entity_resolution "Customer.Customer" {
-  strategy = "latest"
-}`,
		messages: ["Entity resolution Customer.Customer was removed."]
	},
	"entity-resolution-added": {
		text: ` domain "Customer" {
   entity "Customer" {
   }
 }
+entity_resolution "Customer.Customer" {
+  strategy = "latest"
+}`,
		messages: ["Entity resolution Customer.Customer was added."]
	},
	"entity-resolution-changed": {
		text: ` domain "Customer" {
   entity "Customer" {
   }
 }
 entity_resolution "Customer.Customer" {
-  strategy = "latest"
+  strategy = "most complete"
 }`,
		messages: ["Entity resolution Customer.Customer: strategy changed from \"latest\" to \"most complete\"."]
	},
	"product-removed": {
		text: ` data_product "Sales_Analytics" {
   owner = "analytics-team"
 }
-data_product "Marketing" {
-  consumer "marketing-team"
-}`,
		messages: ["Data product Marketing was removed, with the element inside it."]
	},
	"report-removed": {
		text: ` data_product "Sales_Analytics" {
-  report "Revenue" {
-    type = "dashboard"
-    metric "Daily_Revenue" {
-      calculation = "SUM(total)"
-    }
-  }
 }`,
		messages: ["Report Sales_Analytics/Revenue was removed, with the element inside it."]
	},
	"metric-removed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
-    metric "Daily_Revenue" {
-      calculation = "SUM(total)"
-    }
   }
 }`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue was removed."]
	},
	"product-renamed": {
		text: `-data_product "Sales_Analytics" {
+data_product "Revenue_Analytics" {
+  renamed-from "Sales_Analytics"
   owner = "analytics-team"
 }`,
		messages: ["Data product Sales_Analytics was renamed to Revenue_Analytics."]
	},
	"report-renamed": {
		text: ` data_product "Sales_Analytics" {
-  report "Revenue" {
+  report "Turnover" {
+    renamed-from "Revenue"
     type = "dashboard"
   }
 }`,
		messages: ["Report Sales_Analytics/Revenue was renamed to Sales_Analytics/Turnover."]
	},
	"metric-renamed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
-    metric "Daily_Revenue" {
+    metric "Revenue_Today" {
       calculation = "SUM(Order.total_amount WHERE order_date = TODAY)"
     }
   }
 }`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue was renamed to Sales_Analytics/Revenue/Revenue_Today (inferred, 63 % similar)."]
	},
	"calculation-changed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
     metric "Daily_Revenue" {
-      calculation = "SUM(total)"
+      calculation = "SUM(total) - SUM(refunds)"
     }
   }
 }`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue is calculated differently."]
	},
	"invalid-schedule": {
		text: `data_product "Sales_Analytics" {
  refresh_schedule = "0 25 * * *"
}
data_product "Customer_Analytics" {
  refresh_schedule = "@daily"
}
data_product "Finance" {
  refresh_schedule = "every morning"
}
data_product "Yearly" {
  refresh_schedule = "0 0 30 2 *"
}`,
		messages: [
			"Data product Sales_Analytics: the refresh schedule \"0 25 * * *\" has \"25\" as hour: a value is from 0 to 23.",
			"Data product Customer_Analytics: the refresh schedule \"@daily\" is a short name; write its five fields.",
			"Data product Finance: the refresh schedule \"every morning\" has 2 fields; cron takes five: minute, hour, day of month, month, day of week.",
			"Data product Yearly: the refresh schedule \"0 0 30 2 *\" never runs: month 2 has no day 30."
		]
	},
	"consumer-removed": {
		text: ` data_product "Sales_Analytics" {
-  consumer "executives"
   consumer "sales-team"
 }`,
		messages: ["Consumer executives of Sales_Analytics was removed."]
	},
	"product-added": {
		text: ` data_product "Sales_Analytics" {
 }
+data_product "Marketing" {
+  report "Campaigns" {
+  }
+}`,
		messages: ["Data product Marketing was added, with the element inside it."]
	},
	"report-added": {
		text: ` data_product "Sales_Analytics" {
+  report "Revenue" {
+    type = "dashboard"
+  }
 }`,
		messages: ["Report Sales_Analytics/Revenue was added."]
	},
	"metric-added": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
+    metric "Daily_Revenue" {
+      calculation = "SUM(total)"
+    }
   }
 }`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue was added."]
	},
	"target-changed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
     metric "Daily_Revenue" {
-      target_value = "$50K daily"
+      target_value = "$60K daily"
     }
   }
 }`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue changed its target from \"$50K daily\" to \"$60K daily\"."]
	},
	"refresh-schedule-changed": {
		text: ` data_product "Sales_Analytics" {
-  refresh_schedule = "0 * * * *"
+  refresh_schedule = "0 6 * * *"
 }`,
		messages: ["Data product Sales_Analytics changed its refresh schedule from \"0 * * * *\" to \"0 6 * * *\"."]
	},
	"consumer-added": {
		text: ` data_product "Sales_Analytics" {
   consumer "sales-team"
+  consumer "https://partner.example/sales"
 }`,
		messages: ["Consumer https://partner.example/sales of Sales_Analytics was added."]
	},
	"product-changed": {
		text: ` data_product "Sales_Analytics" {
-  tier = "gold"
+  tier = "silver"
 }`,
		messages: ["Data product Sales_Analytics: tier changed from \"gold\" to \"silver\"."]
	},
	"report-changed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
-    type = "dashboard"
+    type = "table"
   }
 }`,
		messages: ["Report Sales_Analytics/Revenue: type changed from \"dashboard\" to \"table\"."]
	},
	"metric-changed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
     metric "Daily_Revenue" {
-      unit = "USD"
+      unit = "EUR"
     }
   }
 }`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue: unit changed from \"USD\" to \"EUR\"."]
	},
	"consumer-changed": {
		text: ` data_product "Sales_Analytics" {
   consumer "executives" {
-    channel = "email"
+    channel = "chat"
   }
 }`,
		messages: ["Consumer executives of Sales_Analytics: channel changed from \"email\" to \"chat\"."]
	},
	"exposure-removed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
-exposure "Partner_Feed" {
-  uses "Sales.Order"
-}`,
		messages: ["Exposure Partner_Feed was removed."]
	},
	"exposure-renamed": {
		text: `-exposure "Partner_Feed" {
+exposure "Partner_API" {
+  renamed-from "Partner_Feed"
   type = "api"
 }`,
		messages: ["Exposure Partner_Feed was renamed to Partner_API."]
	},
	"exposure-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
+exposure "Partner_Feed" {
+  uses "Sales.Order"
+}`,
		messages: ["Exposure Partner_Feed was added."]
	},
	"exposure-changed": {
		text: ` exposure "Partner_Feed" {
-  type = "api"
+  type = "file"
 }`,
		messages: ["Exposure Partner_Feed: type changed from \"api\" to \"file\"."]
	},
	"reverse-etl-removed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
-reverse_etl "CRM_Sync" {
-  uses "Sales.Order"
-}`,
		messages: ["Reverse ETL CRM_Sync was removed."]
	},
	"reverse-etl-renamed": {
		text: `-reverse_etl "CRM_Sync" {
+reverse_etl "CRM_Export" {
+  renamed-from "CRM_Sync"
   target = "crm"
 }`,
		messages: ["Reverse ETL CRM_Sync was renamed to CRM_Export."]
	},
	"reverse-etl-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
+reverse_etl "CRM_Sync" {
+  uses "Sales.Order"
+}`,
		messages: ["Reverse ETL CRM_Sync was added."]
	},
	"reverse-etl-changed": {
		text: ` reverse_etl "CRM_Sync" {
-  target = "crm"
+  target = "marketing"
 }`,
		messages: ["Reverse ETL CRM_Sync: target changed from \"crm\" to \"marketing\"."]
	},
	"pii-added": {
		text: ` domain "Customer" {
   entity "Customer" {
     attribute "nickname" {
       type = "string"
+      pii = true
     }
   }
+  entity "Address" {
+    pii = true
+    attribute "street" {
+      type = "string"
+      pii = true
+    }
+  }
 }`,
		messages: [
			"Entity Customer.Address is new and marked as personal data.",
			"Attribute Customer.Address.street is new and marked as personal data.",
			"Attribute Customer.Customer.nickname is now marked as personal data."
		]
	},
	"pii-removed": {
		text: ` domain "Customer" {
   entity "Customer" {
-    pii = true
     attribute "nickname" {
-      pii = true
+      pii = false
     }
-    attribute "email" {
-      pii = true
-    }
   }
 }`,
		messages: [
			"Entity Customer.Customer is no longer marked as personal data.",
			"Attribute Customer.Customer.email was marked as personal data and was removed.",
			"Attribute Customer.Customer.nickname is no longer marked as personal data."
		]
	},
	"pii-exposed": {
		text: ` domain "Customer" {
   entity "Customer" {
     attribute "email" {
       pii = true
     }
   }
 }
 domain "Analytics" {
   entity "Churn" {
     derived-from "Customer.Customer"
   }
 }
 data-product "Marketing" {
   consumer "campaigns"
+  consumer "https://partner.example/inbox"
   report "Churn_Report" {
     uses "Analytics.Churn"
   }
 }
 data-product "Support" {
   consumer "hotline"
+  report "Calls" {
+    uses "Customer.Customer"
+  }
 }`,
		messages: ["Attribute Customer.Customer.email now reaches https://partner.example/inbox (external) through Marketing (likely): consumer https://partner.example/inbox of Marketing is new.", "Attribute Customer.Customer.email now reaches hotline through Support (certain): report Support/Calls is new."]
	},
	"pii-undeclared": {
		text: ` domain "Customer" {
   entity "Customer" {
     attribute "email" {
       type = "string"
     }
     attribute "phone" {
-      type = "number"
+      type = "string"
     }
+    attribute "dateOfBirth" {
+      type = "date"
+    }
   }
 }`,
		messages: ["Attribute Customer.Customer.dateOfBirth looks like personal data (\"date of birth\") and is not marked with pii.", "Attribute Customer.Customer.phone looks like personal data (\"phone\") and is not marked with pii."]
	},
	"owner-changed": {
		text: ` data_product "Sales_Analytics" {
-  owner = "analytics-team"
+  owner = "sales-team"
 }
 source "Shop" {
   owner = "platform-team"
 }`,
		messages: ["Data product Sales_Analytics changed its owner from \"analytics-team\" to \"sales-team\"."]
	},
	"owner-removed": {
		text: ` data_product "Sales_Analytics" {
-  owner = "analytics-team"
 }`,
		messages: ["Data product Sales_Analytics lost its owner analytics-team."]
	},
	"product-without-owner": {
		text: `data_product "Sales_Analytics" {
  consumer "executives"
}`,
		messages: ["Data product Sales_Analytics has no owner."]
	},
	"product-without-consumer": {
		text: `data_product "Sales_Analytics" {
  owner = "analytics-team"
}`,
		messages: ["Data product Sales_Analytics names no consumer."]
	},
	"entity-without-description": {
		text: `domain "Sales" {
  entity "Order" {
    type = "entity"
  }
}`,
		messages: ["Entity Sales.Order has no description."]
	},
	"attribute-without-type": {
		text: `domain "Sales" {
  entity "Order" {
    attribute "status" {
      required = true
    }
  }
}`,
		messages: ["Attribute Sales.Order.status has no type."]
	},
	"entity-unused": {
		text: `domain "Sales" {
  entity "Order" {
    derived-from "Sales.Payment"
  }
  entity "Payment" {
  }
}
source "Shop" {
  entity "Sales.Order" {
  }
}`,
		messages: ["Nothing uses entity Sales.Order."]
	},
	"entity-without-source": {
		text: `domain "Sales" {
  entity "Order" {
  }
  entity "Revenue" {
    derived-from "Sales.Order"
  }
}`,
		messages: ["Entity Sales.Order has neither a source nor a derivation."]
	},
	"metric-without-uses": {
		text: `data_product "Sales_Analytics" {
  report "Revenue" {
    metric "Daily_Revenue" {
      calculation = "SUM(total)"
    }
  }
}`,
		messages: ["Metric Sales_Analytics/Revenue/Daily_Revenue does not say which entities it uses."]
	},
	"invalid-color": {
		text: `domain "Sales" {
  color = "green"
}`,
		messages: ["Domain Sales has the colour \"green\", which is not of the form #RRGGBB."]
	},
	naming: {
		text: `domain "Sales" {
  entity "Order Line" {
    attribute "2nd_choice" {
    }
  }
}`,
		messages: ["Entity Sales.Order Line: its name holds signs other than letters, digits, _ and -, or begins with a digit.", "Attribute Sales.Order Line.2nd_choice: its name holds signs other than letters, digits, _ and -, or begins with a digit."]
	},
	"foreign-key-broken": {
		text: ` physical_model {
   table "customer" {
-    field "customer_id" {
+    field "id" {
+      renamed-from "customer_id"
       type = "uuid"
     }
   }
   table "order" {
     field "customer_id" {
       foreign_key {
         table = "customer"
         field = "customer_id"
       }
     }
   }
 }`,
		messages: ["Foreign key order/customer_id: foreign-key \"customer.customer_id\" points to nothing: field customer/customer_id was renamed to customer/id."]
	},
	"table-removed": {
		text: ` physical_model {
-  table "customer" {
-    field "customer_id" {
-      type = "uuid"
-    }
-  }
 }`,
		messages: ["Table customer was removed, with the element inside it."]
	},
	"table-renamed": {
		text: `-table "customer" {
+table "client" {
+  renamed-from "customer"
   field "customer_id" {
     type = "uuid"
   }
 }`,
		messages: ["Table customer was renamed to client."]
	},
	"field-removed": {
		text: ` table "customer" {
   field "customer_id" {
     type = "uuid"
   }
-  field "fax" {
-    type = "text"
-  }
 }`,
		messages: ["Field customer/fax was removed."]
	},
	"field-renamed": {
		text: ` table "customer" {
-  field "customer_id" {
+  field "id" {
+    renamed-from "customer_id"
     type = "uuid"
   }
 }`,
		messages: ["Field customer/customer_id was renamed to customer/id."]
	},
	"field-type-changed": {
		text: ` table "customer" {
   field "customer_id" {
-    type = "integer"
+    type = "uuid"
   }
 }`,
		messages: ["Field customer/customer_id changed its type from \"integer\" to \"uuid\"."]
	},
	"table-added": {
		text: ` physical_model {
+  table "customer" {
+    field "customer_id" {
+      type = "uuid"
+    }
+  }
 }`,
		messages: ["Table customer was added, with the element inside it."]
	},
	"field-added": {
		text: ` table "customer" {
+  field "customer_id" {
+    type = "uuid"
+  }
 }`,
		messages: ["Field customer/customer_id was added."]
	},
	"unresolved-id": {
		text: `table "customer" {
  entity = "entity_customer"
  source = "source_4711"
}
domain "Customer" {
  entity "Customer" {
  }
}`,
		messages: ["Table customer: source \"source_4711\" is an id that matches nothing in the model."]
	},
	"table-changed": {
		text: ` table "customer" {
-  partition = "month"
+  partition = "day"
 }`,
		messages: ["Table customer: partition changed from \"month\" to \"day\"."]
	},
	"field-changed": {
		text: ` table "customer" {
   field "customer_id" {
-    nullable = false
+    nullable = true
   }
 }`,
		messages: ["Field customer/customer_id: nullable changed from \"false\" to \"true\"."]
	},
	"index-removed": {
		text: ` table "customer" {
-  index "by_email" {
-    unique = true
-  }
 }`,
		messages: ["Index customer/by_email was removed."]
	},
	"index-renamed": {
		text: ` table "customer" {
-  index "by_email" {
+  index "customer_email" {
+    renamed-from "by_email"
     unique = true
   }
 }`,
		messages: ["Index customer/by_email was renamed to customer/customer_email."]
	},
	"index-added": {
		text: ` table "customer" {
+  index "by_email" {
+    unique = true
+  }
 }`,
		messages: ["Index customer/by_email was added."]
	},
	"index-changed": {
		text: ` table "customer" {
   index "by_email" {
-    unique = true
+    unique = false
   }
 }`,
		messages: ["Index customer/by_email: unique changed from \"true\" to \"false\"."]
	},
	"foreign-key-removed": {
		text: ` table "customer" {
   field "customer_id" {
   }
 }
 table "order" {
   field "customer_id" {
-    foreign_key {
-      table = "customer"
-      field = "customer_id"
-    }
   }
 }`,
		messages: ["Foreign key order/customer_id was removed."]
	},
	"foreign-key-added": {
		text: ` table "customer" {
   field "customer_id" {
   }
 }
 table "order" {
   field "customer_id" {
+    foreign_key {
+      table = "customer"
+      field = "customer_id"
+    }
   }
 }`,
		messages: ["Foreign key order/customer_id was added."]
	},
	"foreign-key-changed": {
		text: ` table "customer" {
   field "customer_id" {
   }
   field "account_id" {
   }
 }
 table "order" {
   field "customer_id" {
     foreign_key {
       table = "customer"
-      field = "account_id"
+      field = "customer_id"
     }
   }
 }`,
		messages: ["Foreign key order/customer_id: foreign-key changed from customer/account_id to customer/customer_id."]
	},
	"task-removed": {
		text: `-task "Build Order" {
-  status = "completed"
+roadmap {
 }`,
		messages: ["Task Build Order was removed."]
	},
	"task-renamed": {
		text: `-task "Build Order" {
+task "Build Orders" {
+  renamed-from "Build Order"
   status = "in-progress"
 }`,
		messages: ["Task Build Order was renamed to Build Orders."]
	},
	"task-added": {
		text: ` roadmap {
 }
+task "Build Order" {
+  status = "not-started"
+}`,
		messages: ["Task Build Order was added."]
	},
	"task-changed": {
		text: ` task "Build Order" {
-  status = "in-progress"
+  status = "completed"
 }`,
		messages: ["Task Build Order: status changed from \"in-progress\" to \"completed\"."]
	},
	"estimate-changed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
 entity_estimate "Sales.Order" {
-  data_volume = "medium"
+  data_volume = "large"
 }`,
		messages: ["Entity estimate Sales.Order: data_volume changed from \"medium\" to \"large\"."]
	},
	"roadmap-removed": {
		text: `-roadmap {
-  team_size = 4
-}
 task "Build Order" {
 }`,
		messages: ["Roadmap was removed."]
	},
	"roadmap-added": {
		text: `+roadmap {
+  team_size = 4
+}
 task "Build Order" {
 }`,
		messages: ["Roadmap was added."]
	},
	"roadmap-changed": {
		text: ` roadmap {
-  team_size = 4
+  team_size = 3
 }`,
		messages: ["Roadmap: team_size changed from \"4\" to \"3\"."]
	},
	"entity-estimate-removed": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
-entity_estimate "Sales.Order" {
-  data_volume = "medium"
-}`,
		messages: ["Entity estimate Sales.Order was removed."]
	},
	"entity-estimate-added": {
		text: ` domain "Sales" {
   entity "Order" {
   }
 }
+entity_estimate "Sales.Order" {
+  data_volume = "medium"
+}`,
		messages: ["Entity estimate Sales.Order was added."]
	},
	"source-estimate-removed": {
		text: ` source "Shop" {
 }
-source_estimate "Shop" {
-  data_volume = "medium"
-}`,
		messages: ["Source estimate Shop was removed."]
	},
	"source-estimate-added": {
		text: ` source "Shop" {
 }
+source_estimate "Shop" {
+  data_volume = "medium"
+}`,
		messages: ["Source estimate Shop was added."]
	},
	"report-estimate-removed": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
   }
 }
-report_estimate "Sales_Analytics.Revenue" {
-  kpi_count = 3
-}`,
		messages: ["Report estimate Sales_Analytics/Revenue was removed."]
	},
	"report-estimate-added": {
		text: ` data_product "Sales_Analytics" {
   report "Revenue" {
   }
 }
+report_estimate "Sales_Analytics.Revenue" {
+  kpi_count = 3
+}`,
		messages: ["Report estimate Sales_Analytics/Revenue was added."]
	},
	"removed-before-sunset": {
		text: ` domain "Sales" {
   entity "Order" {
-    attribute "fax" {
-      deprecated = true
-      sunset = "2026-12-31"
-    }
   }
-  entity "Payment" {
-    deprecated = "Use Finance.Payment"
-    sunset = "2027-03-31"
-  }
-  entity "Refund" {
-    sunset = "2026-01-31"
-  }
 }`,
		messages: ["Entity Sales.Payment was removed before its sunset on 2027-03-31.", "Attribute Sales.Order.fax was removed before its sunset on 2026-12-31."]
	},
	"sunset-overdue": {
		text: `domain "Sales" {
  entity "Order" {
    attribute "fax" {
      sunset = "2026-06-29"
    }
  }
}`,
		messages: ["Attribute Sales.Order.fax was to be gone by 2026-06-29 and is still there."]
	},
	"deprecated-added": {
		text: ` domain "Sales" {
   entity "Order" {
     attribute "fax" {
       type = "string"
+      deprecated = "Nobody sends faxes."
+      sunset = "2026-12-31"
     }
   }
   entity "Payment" {
+    deprecated = true
   }
 }`,
		messages: ["Entity Sales.Payment is deprecated.", "Attribute Sales.Order.fax is deprecated and will be removed after 2026-12-31: Nobody sends faxes."]
	},
	"safe-to-remove": {
		text: `domain "Sales" {
  entity "Order" {
    deprecated = true
    sunset = "2026-06-30"
    belongs-to "Sales.Customer"
  }
  entity "Customer" {
    deprecated = true
  }
}`,
		messages: ["Entity Sales.Order is deprecated and nothing uses it any more."]
	},
	"removed-without-deprecation": {
		text: ` domain "Sales" {
   entity "Order" {
-    attribute "fax" {
-      type = "string"
-    }
   }
-  entity "Payment" {
-    deprecated = true
-  }
 }`,
		messages: ["Attribute Sales.Order.fax was removed without having been deprecated."]
	},
	"block-removed": {
		text: `-glossary "Words" {
-  term "order" {
-  }
-}
 domain "Sales" {
 }`,
		messages: ["Block Words was removed."]
	},
	"block-added": {
		text: ` domain "Sales" {
 }
+glossary "Words" {
+  term "order" {
+  }
+}`,
		messages: ["Block Words was added."]
	},
	"block-changed": {
		text: ` glossary "Words" {
   term "order" {
-    means = "what a customer buys"
+    means = "what a customer wants to buy"
   }
 }
 domain "Sales" {
 }`,
		messages: ["Block Words: text changed."]
	},
	"configuration-invalid": {
		text: `rules:
  entity-removed: fatal`,
		messages: []
	},
	"waiver-expired": {
		text: `waivers:
  - rule: entity-removed
    subject: "Staging.*"
    reason: planned-migration
    text: moved to the warehouse
    approved-by: Ada Lovelace
    expires: 2026-01-31`,
		messages: []
	},
	"waiver-unused": {
		text: `waivers:
  - rule: broken-reference
    subject: Sales.Ordr
    reason: bug-fix
    text: the target comes back next week
    approved-by: Ada Lovelace
    expires: 2026-12-31`,
		messages: []
	},
	"ignore-unused": {
		text: `domain "Sales" {
  entity "Order" {
    # mml-guard: ignore broken-reference -- the target comes back next week
    belongs-to "Sales.Customer"
  }
  entity "Customer" {
  }
}`,
		messages: ["This comment silences nothing: broken-reference has no finding on its line."]
	}
};
exports.RULE_EXAMPLES = RULE_EXAMPLES;

})