namespace PlanNotebooks.Display;

/// <summary>The formatters of .NET Interactive for what shows itself; it finds them by
/// <see cref="TypeFormatterSourceAttribute"/>.</summary>
/// <remarks>
/// They give HTML and plain text. The Plotly figure is left out on purpose: .NET Interactive sends every JSON type but
/// application/json to Jupyter as a string, which a viewer that prefers Plotly could not draw.
/// </remarks>
public sealed class DisplayFormatters
{
    /// <summary>The MIME types of <see cref="CreateTypeFormatters"/>, in order of preference.</summary>
    public static IReadOnlyList<string> MimeTypes { get; } = [MimeBundle.Html, MimeBundle.Plain];

    /// <summary>A formatter for each MIME type.</summary>
#pragma warning disable CA1822 // Called on an object, by its name.
    public IEnumerable<DisplayFormatter> CreateTypeFormatters() => MimeTypes.Select(type => new DisplayFormatter(type));
#pragma warning restore CA1822
}
