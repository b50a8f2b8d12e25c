using System.Text;

namespace PlanNotebooks.Formats.Html;

/// <summary>The encoding that a page declares.</summary>
internal static class Charset
{
    /// <summary>The name behind <c>charset=</c> in the first bytes; null where there is none.</summary>
    public static string? Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        var at = text.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var name = text.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        return end <= 0 ? null : name[..end].ToString().ToLowerInvariant();
    }
}
