namespace PlanNotebooks.Formats.Word;

/// <summary>How deep the elements of a part are nested, before a parser builds a tree of them.</summary>
internal static class XmlDepth
{
    private const int Deepest = 500;

    /// <summary>Whether elements are nested deeper than those of any document.</summary>
    public static bool IsOver(ReadOnlySpan<byte> xml)
    {
        var depth = 0;
        for (var at = xml.IndexOf((byte)'<'); at >= 0 && at + 1 < xml.Length;)
        {
            var end = xml[at..].IndexOf((byte)'>');
            if (end < 0) break;
            if (xml[at + 1] == '/') depth--;
            else if (xml[at + 1] is not ((byte)'?' or (byte)'!') && xml[at + end - 1] != '/' && ++depth > Deepest) return true;
            var next = xml[(at + end)..].IndexOf((byte)'<');
            at = next < 0 ? -1 : at + end + next;
        }

        return false;
    }
}
