namespace PlanNotebooks.Reading;

/// <summary>What a format's reader got out of a file: the text that observations point into, and what a plain text cannot say.</summary>
/// <param name="Source">The name that observations carry: the file's, of a file in an archive <c>ARCHIVE/PATH</c>.</param>
/// <param name="Text">The text; the same from run to run for the same bytes.</param>
public sealed record ReportDocument(string Source, string Text)
{
    private readonly string? _named;

    /// <summary>The document of a text file: tags that a scraper left may stand in it, and tables with tabs between the cells.</summary>
    public static ReportDocument OfText(string source, string text) =>
        new(source, text) { MayHoldMarkup = true, Tables = TabTables.Find(text) };

    /// <summary>What names the report outside its text: its file's name, or what a collection's columns say of it
    /// (高阳县2016年政府工作报告).</summary>
    public string Named
    {
        get => _named ?? Source;
        init => _named = value;
    }

    /// <summary>Where each page begins, as offsets into <see cref="Text"/>, the first page first; empty where the format has no
    /// pages.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>The tables of figures in the text, in its order.</summary>
    public IReadOnlyList<DocumentTable> Tables { get; init; } = [];

    /// <summary>What the file holds and the text does not: footnotes, menus, hidden text; empty where nothing is left out.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Whether tags and entities in the text are markup that a scraper left, as in text files; else they are the report's own
    /// characters.</summary>
    public bool MayHoldMarkup { get; init; }
}
