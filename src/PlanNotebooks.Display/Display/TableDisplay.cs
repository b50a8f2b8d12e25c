using PlanNotebooks.Tables;

namespace PlanNotebooks.Display;

/// <summary>How a table is shown in a notebook and on a page.</summary>
public static class TableDisplay
{
    /// <summary>The table as an HTML fragment that reads well with and without styles.</summary>
    /// <param name="table">The table; of its rows, those that it shows are written.</param>
    public static string ToHtml(this Table table) => TableHtml.Write(table);

    /// <summary>The table as HTML and as plain text.</summary>
    /// <param name="table">The table, which the bundle keeps as its value.</param>
    public static MimeBundle ToMimeBundle(this Table table) =>
        new(
            new Dictionary<string, string>
            {
                [MimeBundle.Html] = table.ToHtml(),
                [MimeBundle.Plain] = table.ToText(),
            }
        )
        {
            Value = table,
        };

    /// <summary>The bundle of a value that knows how it is shown: a bundle itself, what is <see cref="IDisplayable"/>, a table; null for
    /// any other.</summary>
    /// <param name="value">Any value.</param>
    public static MimeBundle? BundleOf(object? value) =>
        value switch
        {
            MimeBundle own => own,
            IDisplayable displayable => displayable.ToMimeBundle(),
            Table table => table.ToMimeBundle(),
            _ => null,
        };
}
