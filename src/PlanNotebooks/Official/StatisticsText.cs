namespace PlanNotebooks.Official;

/// <summary>The text that official figures were read from, which their offsets point into.</summary>
/// <param name="Name">The name that stands in place of a report's id, and before the line in the figures' ids.</param>
/// <param name="Source">The file's name.</param>
/// <param name="Text">The file as decoded; of a workbook its first sheet, the cells parted by tabs.</param>
public sealed record StatisticsText(string Name, string Source, string Text);
