using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanNotebooks.Reading;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PlanNotebooks.Formats.Word;

/// <summary>Writes the text of a Word file's body: its paragraphs with their numbers, its tables of figures as tables, its text boxes
/// behind the paragraph that they stand at.</summary>
/// <remarks>What the body holds and shows nobody (deleted and hidden text, field codes) is told as left out.</remarks>
/// <param name="builder">Takes the text.</param>
/// <param name="numbering">The numbers before paragraphs.</param>
/// <param name="styles">The styles of its text.</param>
/// <param name="chunks">Writes a part in another format, by its relationship.</param>
internal sealed partial class BodyWriter(
    DocumentBuilder builder,
    Numbering numbering,
    RunStyles styles,
    Action<string> chunks
)
{
    /// <summary>The elements whose text is left out, and as what; those that hold no words of the document are not told of.</summary>
    private static readonly Dictionary<string, string> Unwritten = new(StringComparer.Ordinal)
    {
        ["del"] = Left.Deleted,
        ["moveFrom"] = Left.Deleted,
        ["delText"] = Left.Deleted,
        ["instrText"] = Left.FieldCodes,
        ["delInstrText"] = Left.FieldCodes,
        ["rt"] = Left.Readings,
        ["pPr"] = "",
        ["rPr"] = "",
        ["sdtPr"] = "",
        ["rubyPr"] = "",
        ["fldData"] = "",
    };

    private static readonly string[] BlockHolders =
    [
        "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice", "Fallback", "tc",
    ];

    private static readonly string[] Boxes = ["txbxContent", "txBody"];
    private readonly Queue<OpenXmlElement> _boxes = new();
    private Omissions _left = builder.LeftOut;
    private RaisedText _raised = new(builder.LeftOut);

    /// <summary>The text of paragraphs whose ends are deleted: what follows goes on with it.</summary>
    private readonly StringBuilder _open = new();

    /// <summary>The last of these paragraphs: the mark at its end says how all of them look.</summary>
    private OpenXmlElement? _last;

    /// <summary>The runs that stand in the code of a field.</summary>
    private HashSet<OpenXmlElement> _codes = [];

    /// <summary>Writes the text of a file.</summary>
    public void WriteAll(OpenXmlElement body)
    {
        TwoForms.KeepOne(body);
        _codes = FieldCodes.In(body);
        Write(body);
    }

    /// <summary>Writes everything in an element, in order.</summary>
    private void Write(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child.LocalName)
            {
                case "p" or "oMathPara" or "oMath":
                    WriteParagraph(child);
                    break;
                case "tbl" when child is Table table:
                    EndOpen();
                    Write(table);
                    break;
                case "altChunk":
                    EndOpen();
                    chunks(((AltChunk)child).Id?.Value ?? "");
                    break;
                case "del" or "moveFrom":
                    builder.LeftOut.Add(Left.Deleted, Words.In(child));
                    break;
                default:
                    WriteOther(child);
                    break;
            }

            if (_open.Length == 0)
                WriteBoxes();
        }

        EndOpen();
    }

    /// <summary>Writes what may hold paragraphs; words that stand in none are told.</summary>
    private void WriteOther(OpenXmlElement element)
    {
        if (HoldsBlocks(element))
            Write(element);
        else if (Words.In(element) is { Length: > 0 } words)
            builder.LeftOut.Add(Left.NoParagraph, words);
    }

    /// <summary>Ends a paragraph whose own end is deleted, where nothing follows that can go on with it, and writes what waits for
    /// it.</summary>
    private void EndOpen()
    {
        if (_open.Length > 0)
            EndParagraph();
        WriteBoxes();
    }

    private void WriteBoxes()
    {
        while (_boxes.TryDequeue(out var box))
            Write(box);
    }

    private void WriteParagraph(OpenXmlElement paragraph)
    {
        AppendShown(paragraph, _open);
        _last = paragraph;
        if (!IsEndDeleted(paragraph))
            EndParagraph();
    }

    private void EndParagraph()
    {
        builder.AddParagraph(Numbered(_last!, _open.ToString()));
        _open.Clear();
    }

    private static bool IsEndDeleted(OpenXmlElement paragraph) =>
        paragraph is Paragraph { ParagraphProperties.ParagraphMarkRunProperties: { } end }
        && end.ChildElements.Any(child => child.LocalName is "del" or "moveFrom");

    private bool IsEndHidden(OpenXmlElement paragraph) =>
        styles.Hides(paragraph)
        || paragraph is Paragraph { ParagraphProperties.ParagraphMarkRunProperties: { } end }
            && end.GetFirstChild<Vanish>() is { } hidden
            && !hidden.Val.IsOff();

    /// <summary>Whether something stands in an element that may be written: content controls, tags, insertions, and what other
    /// programs put around paragraphs.</summary>
    private static bool HoldsBlocks(OpenXmlElement element) =>
        element is OpenXmlUnknownElement { LocalName: not ("r" or "t") } || BlockHolders.Contains(element.LocalName);

    private void Write(Table table)
    {
        TakeOut(Own<TableRow>(table).Where(IsDeleted), Left.Deleted);
        TakeOut(Own<TableCell>(table).Where(IsDeleted), Left.Deleted);
        TakeOut(Own<TableRow>(table).Where(IsHidden), Left.Hidden);
        if (!TryAddFigures(table))
            WriteCells(table);
    }

    /// <summary>Adds a table of figures; of any other one nothing is read yet, and its paragraphs keep their numbers.</summary>
    private bool TryAddFigures(Table table)
    {
        var counts = numbering.Counts;
        _left = new Omissions();
        var cells = WordTable.CellsOf(
            table,
            cell => string.Join(' ', cell.Descendants<Paragraph>().Where(part => !IsInBox(part, table)).Select(TextOf)),
            covered => _left.Add(Left.Hidden, covered)
        );
        var isData = cells is not null && DataTables.IsData(cells);
        if (isData)
        {
            builder.AddTable(cells!);
            builder.LeftOut.Add(_left);
        }
        else
        {
            numbering.Counts = counts;
            _boxes.Clear();
        }

        _left = builder.LeftOut;
        return isData;
    }

    private void WriteCells(Table table)
    {
        foreach (var cell in Own<OpenXmlElement>(table).Where(cell => WordTable.IsCell(cell) && !IsInBox(cell, table)))
            Write(cell);
    }

    /// <summary>What stands in a table and in none within it.</summary>
    private static IEnumerable<T> Own<T>(Table table)
        where T : OpenXmlElement => table.Descendants<T>().Where(element => element.Ancestors<Table>().First() == table);

    private void TakeOut(IEnumerable<OpenXmlElement> elements, string what)
    {
        foreach (var element in elements.ToList())
        {
            builder.LeftOut.Add(what, Words.In(element));
            element.Remove();
        }
    }

    private static bool IsDeleted(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    private static bool IsDeleted(TableCell cell) => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is not null;

    private static bool IsHidden(TableRow row) =>
        row.TableRowProperties?.GetFirstChild<Hidden>() is { } hidden && !hidden.Val.IsOff();

    /// <summary>Whether a text box stands around it, within the table.</summary>
    private static bool IsInBox(OpenXmlElement element, Table table) =>
        element.Ancestors().TakeWhile(outer => outer != table).Any(outer => Boxes.Contains(outer.LocalName));

    private string TextOf(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        AppendShown(paragraph, text);
        return Numbered(paragraph, text.ToString());
    }

    /// <summary>What a paragraph shows, with the number before it; one that is deleted or hidden with its end has none.</summary>
    private string Numbered(OpenXmlElement paragraph, string content)
    {
        if (string.IsNullOrWhiteSpace(content) && (IsEndDeleted(paragraph) || IsEndHidden(paragraph)))
            return "";
        var number = paragraph is Paragraph numbered ? numbering.Next(numbered) : "";
        var tab = content.Length > 0 && AreParted(number, content[0]) ? "\t" : "";
        return (number + tab + content).TrimEnd();
    }

    /// <summary>Appends what a paragraph shows to what it goes on with.</summary>
    private void AppendShown(OpenXmlElement paragraph, StringBuilder text)
    {
        if (text.Length == 0)
            _raised = new RaisedText(_left);
        if (styles.Hides(paragraph))
            _left.Add(Left.Hidden, Words.In(paragraph));
        else
            Collect(paragraph, text);
    }

    /// <summary>Whether a tab stands between a paragraph's number and its text, as Word sets one: 2. before 15个 is no 2.15个.</summary>
    private static bool AreParted(string number, char first) => NumberBeforeText().IsMatch(number + first);

    [GeneratedRegex(@"(?:\d.|[.．]\d)$", RegexOptions.Singleline)]
    private static partial Regex NumberBeforeText();

    private void Collect(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
            if (!Append(child, text) && !LeavesOut(child))
                CollectInside(child, text);
    }

    private bool Append(OpenXmlElement element, StringBuilder text)
    {
        var from = text.Length;
        if (!Inline.Append(element, text))
            return false;
        _raised.Part(text, from);
        return true;
    }

    private void CollectInside(OpenXmlElement child, StringBuilder text)
    {
        switch (child.LocalName)
        {
            case "inline":
                Collect(child, text);
                _raised.Close(text);
                break;
            case "txbxContent" or "txBody":
                _boxes.Enqueue(child);
                break;
            case "r" when styles.PositionOf(child) is "superscript":
                _raised.AppendRaised(text, TextIn(child));
                break;
            case "r" when styles.PositionOf(child) is "subscript":
                _raised.AppendLowered(text, TextIn(child));
                break;
            case "textpath":
                _left.Add(Left.WordArt, Inline.Attribute(child, "string") ?? "");
                break;
            default:
                CollectParts(child, text);
                break;
        }
    }

    /// <summary>What a run says by itself.</summary>
    private string TextIn(OpenXmlElement run)
    {
        var text = new StringBuilder();
        Collect(run, text);
        return text.ToString();
    }

    /// <summary>What an element holds, with signs between the parts of an equation.</summary>
    private void CollectParts(OpenXmlElement element, StringBuilder text)
    {
        if (Equation.PartsOf(element) is not { } parts)
        {
            Collect(element, text);
            return;
        }

        foreach (var (sign, part) in parts)
        {
            text.Append(sign);
            CollectParts(part, text);
        }

        text.Append(Equation.ClosingOf(element));
        _raised.Close(text);
    }

    private bool LeavesOut(OpenXmlElement child)
    {
        var what = child.LocalName == "r" ? KindOfRun(child) : Unwritten.GetValueOrDefault(child.LocalName);
        if (what is { Length: > 0 })
            _left.Add(what, Words.In(child));
        return what is not null;
    }

    private string? KindOfRun(OpenXmlElement run)
    {
        if (styles.Hides(run))
            return Left.Hidden;
        if (run.Ancestors().Any(Placeholder.Is))
            return Left.Placeholders;
        if (_codes.Contains(run))
            return Left.FieldCodes;
        if (styles.IsWhiteOnWhite(run))
            return Omissions.WhiteOnWhite;
        return styles.Strikes(run) ? Left.Struck : null;
    }
}
