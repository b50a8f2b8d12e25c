using System.Text.RegularExpressions;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Annex;

/// <summary>Units as tables print them: in brackets behind a name, in a column of their own, in the caption (单位:亿元、%).</summary>
internal static partial class AnnexUnit
{
    private const string CaptionMark = "单位";
    private const int LongestUnit = 12;

    /// <summary>A name and the unit behind it: 本年计划(亿元) is 本年计划 and 亿元, 增长% is 增长 and %.</summary>
    public static (string Name, string? Unit) Split(string text)
    {
        var behind = Behind().Match(text);
        var unit = behind.Groups["unit"].Value;
        return IsUnit(unit) ? (text[..behind.Index], unit) : (text, null);
    }

    /// <summary>What stands in brackets at the end, or a sign of per cent.</summary>
    [GeneratedRegex(@"\((?<unit>[^(]*)\)$|(?<!\()(?<unit>%)$")]
    private static partial Regex Behind();

    /// <summary>The units that a caption names: 亿元 and % of (单位:亿元、%).</summary>
    public static IReadOnlyList<string> InCaption(string caption)
    {
        var at = caption.IndexOf(CaptionMark, StringComparison.Ordinal);
        if (at < 0 || at + 3 > caption.Length || caption[at + 2] is not (':' or ' '))
            return [];
        var names = caption[(at + 3)..]
            .TrimEnd(')', ' ')
            .Split(['、', ',', ';', '/', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Where(IsUnit).ToList();
    }

    /// <summary>Whether a text is a unit, with 万 or 亿 before it or without.</summary>
    public static bool IsUnit(string text)
    {
        if (text.Length is 0 or > LongestUnit || text.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        var start = Multipliers.End(new Stretch(text, 0), 0);
        return start < text.Length && Units.All.AtStart(text.AsSpan(start)) > 0;
    }

    /// <summary>The unit that a cell names, of several the one that fits a measure.</summary>
    public static string? InCell(string cell, Measure? measure) =>
        IsOfIndex(cell) ? "%" : Fitting(cell.Split(['、', ',', ';']), measure);

    /// <summary>Whether a text names the base of an index, which is then in per cent of it: 上年=100, 以上年为100.</summary>
    public static bool IsOfIndex(string text) => Base().IsMatch(text);

    [GeneratedRegex("[=＝为]100(?![0-9.])")]
    private static partial Regex Base();

    /// <summary>Of several units the one that fits a measure: % for rates, else the first that is none.</summary>
    public static string? Fitting(IReadOnlyList<string> units, Measure? measure)
    {
        if (MeasureKinds.IsRate(measure))
            return "%";
        return units.FirstOrDefault(unit => unit != "%") ?? units.FirstOrDefault();
    }
}
