namespace PlanNotebooks.Analysis.Gold;

/// <summary>A report held against its gold table.</summary>
/// <param name="Report">The report.</param>
/// <param name="Score">Its numbers.</param>
/// <param name="WordsRight">How many of its targets in words were read rightly.</param>
/// <param name="WordsRead">How many targets in words were read.</param>
/// <param name="WordsGold">How many it states.</param>
public sealed record GoldReportRow(Report Report, GoldScore Score, int WordsRight, int WordsRead, int WordsGold);
