using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using PlanNotebooks.Display;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>The formatters that a type names by .NET Interactive's convention, so that libraries written for it show here too.</summary>
/// <remarks>
/// The convention is of names: an attribute <c>TypeFormatterSourceAttribute</c> in whatever namespace, with <c>FormatterSourceType</c>;
/// that type's
/// <c>CreateTypeFormatters()</c>; and each formatter's <c>MimeType</c> and <c>Format(object, TextWriter)</c>.
/// </remarks>
internal static class ConventionFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Formatter>> Known = new();

    /// <summary>The value as its type's formatters write it; null where the type names none, or they write nothing.</summary>
    public static MimeBundle? Format(object value)
    {
        var data = new OrderedDictionary<string, string>();
        foreach (var formatter in Known.GetOrAdd(value.GetType(), Find))
        {
            if (formatter.Write(value) is { } content)
                data.TryAdd(formatter.MimeType, content);
        }

        if (data.Count == 0)
            return null;
        data.TryAdd(MimeBundle.Plain, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return new MimeBundle(data);
    }

    private static IReadOnlyList<Formatter> Find(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true)
            .FirstOrDefault(one => one.GetType().Name == AttributeName);
        if (Read(attribute, "FormatterSourceType") is not Type source)
            return [];
        var created = source.GetMethod("CreateTypeFormatters", [])?.Invoke(Activator.CreateInstance(source), null);
        return
        [
            .. ((created as System.Collections.IEnumerable) ?? Array.Empty<object>())
                .Cast<object>()
                .Select(Formatter.Of)
                .OfType<Formatter>(),
        ];
    }

    private static object? Read(object? target, string property) =>
        target?.GetType().GetProperty(property)?.GetValue(target);

    private sealed record Formatter(string MimeType, object Target, MethodInfo Method)
    {
        public static Formatter? Of(object target) =>
            Read(target, "MimeType") is string type
            && target.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]) is { } method
                ? new Formatter(type, target, method)
                : null;

        public string? Write(object value)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            var written = Method.Invoke(
                Target,
                BindingFlags.DoNotWrapExceptions,
                null,
                [value, writer],
                CultureInfo.InvariantCulture
            );
            return written is false ? null : writer.ToString();
        }
    }
}
