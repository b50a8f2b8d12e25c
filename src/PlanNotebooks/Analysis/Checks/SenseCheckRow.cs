namespace PlanNotebooks.Analysis.Checks;

/// <summary>A check, for the page that explains the alarms.</summary>
/// <param name="Check">What is checked.</param>
/// <param name="Rule">When it raises an alarm.</param>
/// <param name="Alarms">How many it raised.</param>
public sealed record SenseCheckRow(string Check, string Rule, int Alarms);
