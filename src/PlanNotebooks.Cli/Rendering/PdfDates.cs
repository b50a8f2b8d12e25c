namespace PlanNotebooks.Cli.Rendering;

/// <summary>Takes the time of printing out of a PDF, so that the same page gives the same bytes.</summary>
internal static class PdfDates
{
    private static readonly byte[][] Keys = ["/CreationDate (D:"u8.ToArray(), "/ModDate (D:"u8.ToArray()];
    private static readonly byte[] Never = "19700101000000"u8.ToArray();

    /// <summary>The file with each date set to the first day of 1970; no byte moves, since a PDF counts its bytes.</summary>
    public static byte[] Remove(byte[] pdf)
    {
        var changed = pdf.ToArray();
        foreach (var key in Keys)
        {
            for (var at = Next(changed, key, 0); at >= 0; at = Next(changed, key, at))
            {
                if (
                    changed.AsSpan(at).Length < Never.Length
                    || changed.AsSpan(at, Never.Length).ContainsAnyExceptInRange((byte)'0', (byte)'9')
                )
                    continue;
                Never.CopyTo(changed, at);
            }
        }

        return changed;
    }

    /// <summary>Past the next place of the key; negative where there is none.</summary>
    private static int Next(byte[] pdf, byte[] key, int from)
    {
        var found = pdf.AsSpan(from).IndexOf(key);
        return found < 0 ? -1 : from + found + key.Length;
    }
}
