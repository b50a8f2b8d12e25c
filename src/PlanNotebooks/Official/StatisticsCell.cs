namespace PlanNotebooks.Official;

/// <summary>A cell of a table of official figures, and where its words stand in the text.</summary>
/// <param name="Text">The words, without blanks around them and without a spreadsheet's quotes.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">Past its last character.</param>
internal readonly record struct StatisticsCell(string Text, int Start, int End);
