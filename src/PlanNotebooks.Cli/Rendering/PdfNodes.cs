using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Numbers the elements of a PDF's structure from one, so that the same page gives the same bytes.</summary>
/// <remarks>Chromium names them by a count of all nodes that its process has made, which differs by a few on a busy machine.</remarks>
internal static partial class PdfNodes
{
    /// <summary>The file with its elements named in the order in which they were; no byte moves, since a PDF counts its bytes.</summary>
    public static byte[] Renumber(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var rank = Name()
            .Matches(text)
            .Select(match => match.Value)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select((name, i) => (name, i))
            .ToDictionary(
                named => named.name,
                named => string.Create(CultureInfo.InvariantCulture, $"(node{named.i + 1:00000000})"),
                StringComparer.Ordinal
            );
        return Encoding.Latin1.GetBytes(Name().Replace(text, match => rank[match.Value]));
    }

    [GeneratedRegex(@"\(node\d{8}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
