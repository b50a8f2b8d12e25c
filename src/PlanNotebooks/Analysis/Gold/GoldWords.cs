using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>A row of a gold table, or what was read in its place, in words that people read.</summary>
internal static class GoldWords
{
    private const int Value = 2;
    private const int Unit = 3;

    /// <summary>Label, kind, value with unit, role, year, bound and indicator; forms that are equally right with an "or".</summary>
    /// <param name="cells">The cells of <see cref="GoldFault"/>; none for nothing.</param>
    public static string Of(IReadOnlyList<string> cells) =>
        cells.Count == 0
            ? ""
            : string.Join(" · ", cells.Select((cell, place) => Cell(cells, cell, place)).Where(cell => cell.Length > 0));

    /// <summary>What is wrong: <c>label</c>, or several fields after commas.</summary>
    public static string Kind(string kind) =>
        string.Join(Punctuation.Item, kind.Split(", ").Select(one => Texts.Find($"score.{one}") ?? one));

    private static string Cell(IReadOnlyList<string> cells, string cell, int place) =>
        place switch
        {
            Unit => "",
            Value => Amount(cell, cells[Unit]),
            _ => cell.Split('|').Select(CellWords.Of).Aggregate((one, other) => Texts.Say("score.or", ("one", one), ("other", other))),
        };

    private static string Amount(string value, string unit) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && !unit.Contains('|')
            ? Amounts.Of(number, unit)
            : $"{value} {unit}".Trim();
}
