using System.Collections;
using System.Reflection;
using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>A sequence as a table: a column for each public property of its items, or one for items that have none.</summary>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">The rows that are shown.</param>
/// <param name="Left">What is left out, in words; null where every row is shown.</param>
internal sealed record SequenceTable(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows,
    string? Left
) : IDisplayable
{
    /// <summary>Rows that are shown at most.</summary>
    public const int MostRows = 100;

    /// <summary>Items that are counted at most, so that a sequence without end still shows.</summary>
    public const int MostCounted = 100_000;

    /// <summary>What is shown in one cell, numbers, dates, enums and text among it.</summary>
    private static readonly Type[] OneCell = [typeof(IFormattable), typeof(IEnumerable), typeof(IDisplayable), typeof(Table)];

    private const string ItemColumn = "value";
    private const string PropertyColumn = "property";

    /// <summary>Reads the rows to show, and counts the others.</summary>
    public static SequenceTable Read(IEnumerable sequence)
    {
        var shown = new List<object?>();
        var count = 0;
        foreach (var item in sequence)
        {
            if (count == MostCounted)
                return Create(
                    shown,
                    $"{Amounts.Number(MostRows)} rows shown, at least {Amounts.Number(count - MostRows)} more left out"
                );
            count++;
            if (shown.Count < MostRows)
                shown.Add(item);
        }

        var left = count - shown.Count;
        return Create(
            shown,
            left == 0 ? null : $"{Amounts.Number(shown.Count)} of {Amounts.Number(count)} rows shown, {Amounts.Number(left)} left out"
        );
    }

    /// <summary>The properties of one object, a row each.</summary>
    public static SequenceTable OfProperties(object value) =>
        new(
            [PropertyColumn, ItemColumn],
            [
                .. CellText
                    .Properties(value.GetType())
                    .Select(property => new[] { property.Name, CellText.Read(property, value) }),
            ],
            null
        );

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() =>
        new(
            new OrderedDictionary<string, string>
            {
                [MimeBundle.Html] = SequenceHtml.Render(this),
                [MimeBundle.Plain] = SequenceText.Render(this),
            }
        );

    private static SequenceTable Create(List<object?> items, string? left)
    {
        var type = ItemType(items);
        var properties = type is null ? [] : Properties(type);
        if (properties.Count == 0)
            return new SequenceTable([ItemColumn], [.. items.Select(item => new[] { item })], left);
        return new SequenceTable(
            [.. properties.Select(property => property.Name)],
            [.. items.Select(item => properties.Select(property => CellText.Read(property, item!)).ToArray())],
            left
        );
    }

    // Null where items are of several types, or one of them is null.
    private static Type? ItemType(List<object?> items)
    {
        var first = items.FirstOrDefault()?.GetType();
        return items.TrueForAll(item => item?.GetType() == first) ? first : null;
    }

    private static IReadOnlyList<PropertyInfo> Properties(Type type) =>
        type.IsPrimitive || Array.Exists(OneCell, shown => shown.IsAssignableFrom(type)) ? [] : CellText.Properties(type);
}
