using System.Text;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Indicators;

/// <summary>Writes a label in the terms of indicator_terms.tsv, in which labels that say the same are the same.</summary>
/// <remarks>研发支出与地区生产总值之比 and R&amp;D经费投入占GDP的比重 are both 研发经费支出占地区生产总值比重.</remarks>
internal static class IndicatorTerms
{
    private const string Share = "比重";
    private const char Of = '占';
    private static readonly string[] Links = ["相当于", "与"];
    private static readonly Dictionary<string, string> TermOf = Load();
    private static readonly WordClass Words = new(TermOf.Keys);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Terms =
        TermOf.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every term, and every other way to write one.</summary>
    public static IReadOnlyCollection<string> Written => TermOf.Keys;

    /// <summary>The label in the terms of the table; null where it is so already.</summary>
    public static string? Write(ReadOnlySpan<char> label)
    {
        var at = Words.IndexIn(label);
        if (at < 0)
            return null;
        var written = new StringBuilder(label.Length + Share.Length).Append(label[..at]);
        while (at < label.Length)
        {
            var length = Words.AtStart(label[at..]);
            if (length == 0)
                written.Append(label[at++]);
            else
                written.Append(Terms[label.Slice(at, length)]);
            at += length;
        }

        return WithOneLink(written.ToString());
    }

    /// <summary>A share names its whole behind 占.</summary>
    private static string WithOneLink(string label)
    {
        if (!label.EndsWith(Share, StringComparison.Ordinal) || label.Contains(Of))
            return label;
        foreach (var link in Links)
            if (label.LastIndexOf(link, StringComparison.Ordinal) is var at and > 0)
                return $"{label[..at]}{Of}{label[(at + link.Length)..]}";
        return label;
    }

    private static Dictionary<string, string> Load()
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Embedded("indicator_terms.tsv").Rows)
            foreach (var word in row.List("written as").Append(row["term"]))
                terms.Add(word, row["term"]);
        return terms;
    }
}
