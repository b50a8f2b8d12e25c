namespace PlanNotebooks.Display;

/// <summary>Writes one form of a value's bundle, as .NET Interactive asks for it.</summary>
/// <param name="mimeType">The form's MIME type.</param>
public sealed class DisplayFormatter(string mimeType)
{
    /// <summary>The MIME type of what is written.</summary>
    public string MimeType => mimeType;

    /// <summary>Writes the value's form; of a bundle without HTML, its plain text as HTML.</summary>
    /// <returns>Whether the value has the form; where not, nothing is written.</returns>
    public bool Format(object? value, TextWriter writer)
    {
        if (Content(TableDisplay.BundleOf(value)) is not { } content)
            return false;
        writer.Write(content);
        return true;
    }

    private string? Content(MimeBundle? bundle)
    {
        if (bundle is null)
            return null;
        if (bundle.Data.TryGetValue(mimeType, out var content))
            return content;
        return mimeType == MimeBundle.Html && bundle.Data.TryGetValue(MimeBundle.Plain, out var plain)
            ? $"<pre>{Markup.Escape(plain)}</pre>"
            : null;
    }
}
