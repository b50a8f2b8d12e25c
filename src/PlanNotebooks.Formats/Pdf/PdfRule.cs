namespace PlanNotebooks.Formats.Pdf;

/// <summary>A line that is drawn across or down a page, in points from its upper left corner.</summary>
/// <param name="IsAcross">Whether it runs from left to right.</param>
/// <param name="At">How far down it runs; of one that runs down, how far from the left.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PdfRule(bool IsAcross, double At, double From, double To)
{
    private const double Near = 3;

    /// <summary>Whether it reaches over a place.</summary>
    public bool Covers(double place) => place > From - Near && place < To + Near;

    /// <summary>Whether it meets a line of the other direction.</summary>
    public bool Meets(PdfRule other) => IsAcross != other.IsAcross && Covers(other.At) && other.Covers(At);

    /// <summary>Joins the pieces of lines that go on in one another.</summary>
    public static List<PdfRule> Joined(IEnumerable<PdfRule> pieces)
    {
        var joined = new List<PdfRule>();
        foreach (var direction in pieces.GroupBy(piece => piece.IsAcross))
        {
            var lines = new List<List<PdfRule>>();
            foreach (var piece in direction.OrderBy(piece => piece.At))
                if (lines.Count > 0 && piece.At - lines[^1][0].At < Near)
                    lines[^1].Add(piece);
                else
                    lines.Add([piece]);
            foreach (var line in lines)
                joined.AddRange(OfOneLine(line));
        }

        return joined;
    }

    private static List<PdfRule> OfOneLine(List<PdfRule> pieces)
    {
        var (joined, at) = (new List<PdfRule>(), pieces.Average(piece => piece.At));
        foreach (var piece in pieces.OrderBy(piece => piece.From))
            if (joined.Count > 0 && piece.From < joined[^1].To + Near)
                joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, piece.To) };
            else
                joined.Add(piece with { At = at });
        return joined;
    }
}
