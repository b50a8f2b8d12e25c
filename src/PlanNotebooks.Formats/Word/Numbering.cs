using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanNotebooks.Formats.Word;

/// <summary>The numbers that Word shows before paragraphs (一、 （一） 1.) and keeps apart from their text.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, (int Abstract, Dictionary<int, NumberingLevel> Levels)> _lists = [];
    private readonly Dictionary<string, (int List, int Level)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _counts = [];

    /// <summary>The numbering that a file defines.</summary>
    public static Numbering Of(MainDocumentPart part)
    {
        var numbering = new Numbering();
        numbering.ReadLists(part.NumberingDefinitionsPart?.Numbering);
        numbering.ReadStyles(part.StyleDefinitionsPart?.Styles);
        return numbering;
    }

    /// <summary>The number before the next paragraph; empty where it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        if (
            Place(paragraph) is not var (list, level)
            || !_lists.TryGetValue(list, out var found)
            || !found.Levels.TryGetValue(level, out var form)
        )
            return "";
        if (!_counts.TryGetValue(found.Abstract, out var counts))
            _counts[found.Abstract] = counts = new int[Levels];
        counts[level] = counts[level] == 0 ? form.Start : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        if (form.Format is "bullet" or "none")
            return "";
        return Filled(form, found.Levels, level, counts);
    }

    /// <summary>The text of a number with its counts in their places.</summary>
    private static string Filled(NumberingLevel form, Dictionary<int, NumberingLevel> levels, int level, int[] counts)
    {
        var text = form.Text;
        for (var i = 0; i <= level; i++)
        {
            if (!levels.TryGetValue(i, out var above))
                continue;
            var count = counts[i] == 0 ? above.Start : counts[i];
            var counted = ChineseCounting.Format(count, i == level ? form.Format : above.Format);
            text = text.Replace($"%{i + 1}", counted, StringComparison.Ordinal);
        }

        return text;
    }

    private (int List, int Level)? Place(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.NumberingProperties is { } own && own.NumberingId?.Val.Number() is { } list)
            return list == 0 ? null : (list, LevelOf(own));
        return properties?.ParagraphStyleId?.Val?.Value is { } style && _styles.TryGetValue(style, out var place)
            ? place
            : null;
    }

    private void ReadLists(DocumentFormat.OpenXml.Wordprocessing.Numbering? numbering)
    {
        if (numbering is null)
            return;
        var forms = new Dictionary<int, Dictionary<int, NumberingLevel>>();
        foreach (var form in numbering.Elements<AbstractNum>())
            if (form.AbstractNumberId.Number() is { } id)
                forms[id] = form.Elements<Level>()
                    .Select(NumberingLevel.Of)
                    .GroupBy(level => level.Index)
                    .ToDictionary(group => group.Key, group => group.First());
        foreach (var list in numbering.Elements<NumberingInstance>())
            if (
                list.NumberID.Number() is { } id
                && list.AbstractNumId?.Val.Number() is { } form
                && forms.TryGetValue(form, out var levels)
            )
                _lists[id] = (form, levels);
    }

    private void ReadStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
            if (
                style.StyleId?.Value is { } id
                && style.StyleParagraphProperties?.NumberingProperties is { } numbered
                && numbered.NumberingId?.Val.Number() is { } list and > 0
            )
                _styles[id] = (list, LevelOf(numbered));
    }

    private static int LevelOf(NumberingProperties properties) =>
        Math.Clamp(properties.NumberingLevelReference?.Val.Number() ?? 0, 0, Levels - 1);
}
