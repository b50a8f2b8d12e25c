namespace PlanNotebooks.Formats.Word;

/// <summary>What a Word file holds and the text of its report does not, as a reader is told.</summary>
internal static class Left
{
    public const string Deleted = "deleted text";
    public const string Hidden = "hidden text";
    public const string Struck = "text that is struck out";
    public const string WordArt = "WordArt";
    public const string Charts = "charts";
    public const string Drawings = "words in drawings";
    public const string Diagrams = "diagrams";
    public const string Embedded = "files of other programs put into it";
    public const string FieldCodes = "field codes";
    public const string Placeholders = "words that stand where nothing is filled in";
    public const string Readings = "readings over characters";
    public const string Footnotes = "footnotes";
    public const string Endnotes = "endnotes";
    public const string Comments = "comments";
    public const string Margins = "headers and footers";
    public const string Chunks = "parts in another format";
    public const string Blocks = "blocks of text that are kept for use";
    public const string Other = "parts of other programs";
    public const string NoParagraph = "words that stand in no paragraph";
}
