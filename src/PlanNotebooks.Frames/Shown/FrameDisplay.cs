using System.Collections.Concurrent;
using System.Reflection;
using Deedle;
using Microsoft.Data.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Shown;
using PlanNotebooks.Tables;

[assembly: ValueDisplay(typeof(FrameDisplay))]

namespace PlanNotebooks.Shown;

/// <summary>Shows data frames, their columns, and Deedle's frames and series as the library's tables show themselves.</summary>
public sealed class FrameDisplay : IValueDisplay
{
    private static readonly ConcurrentDictionary<Type, Func<object, ShownTable>?> Deedles = new();

    /// <inheritdoc/>
    public IDisplayable? Find(object value) =>
        value switch
        {
            DataFrame frame => new ShownTable(FrameTable.Of(frame)),
            DataFrameColumn column => new ShownTable(FrameTable.Of(column.Length, [column])),
            _ => Deedles.GetOrAdd(value.GetType(), Deedle)?.Invoke(value),
        };

    private static Func<object, ShownTable>? Deedle(Type type)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (!known.IsGenericType)
                continue;
            if (known.GetGenericTypeDefinition() == typeof(Frame<,>))
                return Call(nameof(DeedleTables.OfFrame), known);
            if (known.GetGenericTypeDefinition() == typeof(Series<,>))
                return Call(nameof(DeedleTables.OfSeries), known);
        }

        return null;
    }

    private static Func<object, ShownTable> Call(string name, Type type)
    {
        var method = typeof(DeedleTables).GetMethod(name)!.MakeGenericMethod(type.GetGenericArguments());
        return value => new ShownTable((Table)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], null)!);
    }
}
