namespace PlanNotebooks.Display;

/// <summary>One thing to show, in every form that viewers may ask for, keyed by MIME type.</summary>
/// <param name="Data">
/// MIME type to content, in order of preference. Every bundle has <c>text/plain</c>; JSON types hold JSON text.
/// </param>
[TypeFormatterSource]
public sealed record MimeBundle(IReadOnlyDictionary<string, string> Data)
{
    /// <summary>What is shown, for as long as the process lives that shows it: a page takes the rows from it that the forms leave out.
    /// Null where nobody said.</summary>
    public object? Value { get; init; }

    /// <summary>The MIME type of plain text, which every bundle has.</summary>
    public const string Plain = "text/plain";

    /// <summary>The MIME type of an HTML fragment that stands without any script.</summary>
    public const string Html = "text/html";

    /// <summary>The MIME type of a Plotly figure, as JSON.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}
