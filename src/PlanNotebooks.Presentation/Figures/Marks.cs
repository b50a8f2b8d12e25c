using System.Net;
using System.Text.RegularExpressions;
using PlanNotebooks.Figures.Plotly;

namespace PlanNotebooks.Figures;

/// <summary>The words of a picture's marks.</summary>
internal static partial class Marks
{
    /// <summary>The picture with the label of each mark alone: its sentence stands in the wide picture, and need not be sent
    /// twice.</summary>
    public static string WithoutSentences(string picture) => Title().Replace(picture, "$1</title>");

    /// <summary>The label of each mark as Plotly's hover writes it, in bold.</summary>
    public static IReadOnlySet<string> Labels(string picture) =>
        Label()
            .Matches(picture)
            .Select(match => $"<b>{PlotlyText.Escape(WebUtility.HtmlDecode(match.Groups["label"].Value))}</b>")
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("<title>(?<label>[^<\\n]*)")]
    private static partial Regex Label();

    [GeneratedRegex("(<title>[^<\\n]*)\\n[^<]*</title>")]
    private static partial Regex Title();
}
