(function (exports, require, module, __filename, __dirname) {const require_draw_flowchart = require("./cli-draw-flowchart.js");
// src/report/mermaid.ts
function renderMermaid({ impact }) {
	const affected = impact.elements.length + impact.consumers.length;
	const sentence = affected === 0 ? "Nothing is affected" : `${affected} are affected, too many to draw`;
	return `${(require_draw_flowchart.drawFlowchart(impact) ?? ["flowchart LR", `  n0["${sentence}"]`]).join("\n")}\n`;
}
exports.renderMermaid = renderMermaid;

})