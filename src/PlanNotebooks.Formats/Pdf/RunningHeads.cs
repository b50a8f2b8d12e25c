using System.Text;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells page numbers, headers and footers: what stands on many pages at the same height, whatever its digits.</summary>
internal sealed class RunningHeads
{
    private const string AroundPageNumbers = "-—－–·•/第页共，,";
    private const int Reach = 3;
    private const double Margin = 0.12;
    private const double SameHeight = 6;
    private const int LongestPageNumber = 16;

    private readonly Dictionary<string, List<(int Page, double Middle)>> _seen = new(StringComparer.Ordinal);
    private readonly int _needed;

    /// <summary>Looks through all pages.</summary>
    public RunningHeads(IReadOnlyList<(PdfPage Page, List<PdfRow> Rows)> pages)
    {
        _needed = pages.Count < 3 ? 2 : Math.Max(3, pages.Count / 3);
        for (var i = 0; i < pages.Count; i++)
            foreach (var row in Edges(pages[i].Page, pages[i].Rows))
                if (_seen.TryGetValue(Form(row.Text), out var places))
                    places.Add((i, row.Middle));
                else
                    _seen[Form(row.Text)] = [(i, row.Middle)];
    }

    /// <summary>The rows of a page that are the report's.</summary>
    public List<PdfRow> Without(PdfPage page, List<PdfRow> rows)
    {
        var heads = Edges(page, rows).Where(IsHead).ToHashSet();
        return rows.Where(row => !heads.Contains(row)).ToList();
    }

    private bool IsHead(PdfRow row) =>
        IsPageNumber(row.Text)
        || (
            _seen.TryGetValue(Form(row.Text), out var places)
            && places
                .Where(place => Math.Abs(place.Middle - row.Middle) < SameHeight)
                .DistinctBy(place => place.Page)
                .Count() >= _needed
        );

    /// <summary>The rows in the upper and the lower margin.</summary>
    private static IEnumerable<PdfRow> Edges(PdfPage page, List<PdfRow> rows) =>
        rows.Take(Reach)
            .Where(row => row.Middle < page.Height * Margin)
            .Union(rows.TakeLast(Reach).Where(row => row.Middle > page.Height * (1 - Margin)));

    /// <summary>— 12 —, 12, 第12页 共40页, 12/40.</summary>
    private static bool IsPageNumber(string text) =>
        text.Length <= LongestPageNumber
        && text.Any(char.IsAsciiDigit)
        && text.All(c =>
            char.IsAsciiDigit(c)
            || char.IsWhiteSpace(c)
            || AroundPageNumbers.Contains(c)
        );

    private static string Form(string text)
    {
        var form = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (!char.IsAsciiDigit(c))
                form.Append(c);
            else if (form.Length == 0 || form[^1] != '#')
                form.Append('#');
        }

        return form.ToString();
    }
}
