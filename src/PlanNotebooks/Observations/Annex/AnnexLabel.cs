using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations.Annex;

/// <summary>The name of a row, taken apart: 其中:规上工业增加值增速(%).</summary>
/// <param name="Text">What is measured, in the report's words.</param>
/// <param name="Unit">The unit in brackets behind it; null where there is none.</param>
/// <param name="Growth">1 where the name ends in a word of growth (增速), −1 in one of decline (下降), else 0.</param>
/// <param name="IsPart">Whether it is a part of the row above (其中).</param>
internal sealed record AnnexLabel(string Text, string? Unit, int Growth, bool IsPart)
{
    private const int ShortestAlone = 5;
    private const string PartMark = "其中";
    private static readonly WordClass Growths = WordClasses.Of("annex-growth");
    private const string Marks = "#*★◆●▲ :、—-①②③④⑤⑥⑦⑧⑨";

    /// <summary>Reads a name.</summary>
    /// <param name="cell">The cell's text, in the report's own characters.</param>
    /// <param name="indented">Whether it is indented.</param>
    /// <param name="indicators">The indicators, whose own words of growth (人口自然增长率) stay.</param>
    public static AnnexLabel Read(string cell, bool indented, IndicatorTable indicators)
    {
        var folded = Folding.Fold(cell);
        var start = HeadingMark.Find(folded).Length;
        start = folded.AsSpan().PastAll(start, Marks);
        var part = indented || folded.AsSpan(start).StartsWith(PartMark);
        if (folded.AsSpan(start).StartsWith(PartMark))
            start = folded.AsSpan().PastAll(start + PartMark.Length, Marks);
        var (name, unit) = AnnexUnit.Split(folded[start..].TrimEnd());
        var growth = 0;
        if (!indicators.Knows(name, IndicatorScope.Extended))
            (name, growth) = WithoutGrowth(name);
        return new AnnexLabel(cell.Substring(start, name.Length), unit, growth, part);
    }

    /// <summary>The names of a table's columns; a column of growth that names nothing else (增长率%) is of the one before it.</summary>
    /// <param name="headers">The headers, folded, from the left; the first is of the column of years and names nothing.</param>
    /// <param name="indicators">The indicators.</param>
    public static IReadOnlyList<AnnexLabel> InHeaders(IReadOnlyList<string> headers, IndicatorTable indicators)
    {
        var names = new List<AnnexLabel>();
        foreach (var header in headers)
        {
            var name = Read(names.Count == 0 ? "" : header, false, indicators);
            var isBare = names.Count > 1 && Growths.AtStart(name.Text) > 0 && !indicators.Knows(name.Text, IndicatorScope.Extended);
            names.Add(isBare ? names[^1] with { Unit = "%", Growth = 1 } : name);
        }

        return names;
    }

    /// <summary>The label of a part of another row: by itself where it says enough, else behind that row's (进出口总额出口).</summary>
    public AnnexLabel Under(AnnexLabel? parent, IndicatorTable indicators) =>
        parent is null
        || !IsPart
        || Text.Length >= ShortestAlone
        || indicators.Knows(Folding.Fold(Text), IndicatorScope.Extended)
            ? this
            : this with
            {
                Text = parent.Text + Text,
            };

    private static (string Name, int Growth) WithoutGrowth(string name)
    {
        var end = name.TrimEnd('率');
        foreach (var candidate in (string[])[name, end])
        {
            if (WordClasses.Up.TailOf(candidate) is var up and > 0)
                return (candidate[..^up], 1);
            if (WordClasses.Down.TailOf(candidate) is var down and > 0)
                return (candidate[..^down], -1);
        }

        return (name, 0);
    }
}
