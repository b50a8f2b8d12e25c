using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanNotebooks.Formats.Word;

/// <summary>The numbers that Word shows before paragraphs (一、 （一） 1.) and keeps apart from their text.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private const int MostSteps = 20;
    private readonly Dictionary<int, (int Abstract, Dictionary<int, NumberingLevel> Levels)> _lists = [];
    private readonly Dictionary<string, (string? Base, int? List, int? Level)> _styles = new(StringComparer.Ordinal);
    private readonly HashSet<int> _restarted = [];
    private readonly Dictionary<int, HashSet<int>> _restarts = [];
    private Dictionary<int, int[]> _counts = [];

    /// <summary>How far each list has come, as it can be set back to.</summary>
    public IReadOnlyDictionary<int, int[]> Counts
    {
        get => _counts.ToDictionary(list => list.Key, list => (int[])list.Value.Clone());
        set => _counts = value.ToDictionary(list => list.Key, list => (int[])list.Value.Clone());
    }

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
        if (_restarts.TryGetValue(list, out var anew) && _restarted.Add(list))
            foreach (var restarted in anew)
                counts[restarted] = 0;
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
            var counted = ChineseCounting.Format(count, FormatOf(form, above));
            text = text.Replace($"%{i + 1}", counted, StringComparison.Ordinal);
        }

        return text;
    }

    private static string FormatOf(NumberingLevel form, NumberingLevel shown) =>
        form.IsLegal ? "decimal" : shown.Format;

    /// <summary>The list and the level of a paragraph: what it says itself, else what its style and those that it is based on
    /// say.</summary>
    private (int List, int Level)? Place(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.NumberingProperties;
        var (list, level) = (own?.NumberingId?.Val.Number(), own?.NumberingLevelReference?.Val.Number());
        var style = properties?.ParagraphStyleId?.Val?.Value;
        for (var steps = 0; steps < MostSteps && style is not null && _styles.TryGetValue(style, out var found); steps++)
            (list, level, style) = (list ?? found.List, level ?? found.Level, found.Base);
        return list is null or 0 ? null : (list.Value, Math.Clamp(level ?? 0, 0, Levels - 1));
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
                && Named(numbering, form) is var named
                && forms.TryGetValue(named, out var levels)
            )
                _lists[id] = (named, Overridden(list, id, levels));
    }

    /// <summary>The form of lists that another one stands for, by the name of a style of lists.</summary>
    private static int Named(DocumentFormat.OpenXml.Wordprocessing.Numbering numbering, int form)
    {
        var forms = numbering.Elements<AbstractNum>().ToList();
        var style = forms.Find(one => one.AbstractNumberId.Number() == form)?.NumberingStyleLink?.Val?.Value;
        return style is not null && forms.Find(one => one.StyleLink?.Val?.Value == style)?.AbstractNumberId.Number() is { } named
            ? named
            : form;
    }

    /// <summary>The levels of a list that begins anew, or looks otherwise, than the one it is made by.</summary>
    private Dictionary<int, NumberingLevel> Overridden(NumberingInstance list, int id, Dictionary<int, NumberingLevel> levels)
    {
        var own = new Dictionary<int, NumberingLevel>(levels);
        foreach (var changed in list.Elements<LevelOverride>())
        {
            var index = Math.Clamp(changed.LevelIndex.Number() ?? 0, 0, Levels - 1);
            if (changed.Level is { } level)
                own[index] = NumberingLevel.Of(level) with { Index = index };
            if (changed.StartOverrideNumberingValue?.Val.Number() is not { } start || !own.TryGetValue(index, out var form))
                continue;
            own[index] = form with { Start = start };
            if (!_restarts.TryGetValue(id, out var restarts))
                _restarts[id] = restarts = [];
            restarts.Add(index);
        }

        return own;
    }

    private void ReadStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id)
            {
                var numbered = style.StyleParagraphProperties?.NumberingProperties;
                _styles[id] = (
                    style.BasedOn?.Val?.Value,
                    numbered?.NumberingId?.Val.Number(),
                    numbered?.NumberingLevelReference?.Val.Number()
                );
            }
    }
}
