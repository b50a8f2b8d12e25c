using System.Collections;
using System.Reflection;
using PlanNotebooks.Display;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>A value within another as one line: its text, its items or its properties; what holds itself ends with a word.</summary>
/// <remarks>A value's own <c>ToString</c> is used where a person wrote it. That of a record writes its members, and so never ends where
/// one holds the record.</remarks>
internal sealed class CellText
{
    private const int Deepest = 4;
    private const int MostParts = 1_000;
    private const string Itself = "(itself 自身)";
    private const string More = "…";

    private readonly List<object> _within = [];
    private int _parts;

    /// <summary>The value in one line; empty for null.</summary>
    public static string Of(object? value) => new CellText().Text(value);

    /// <summary>The properties that people see of a type: public, readable, not indexed.</summary>
    public static IReadOnlyList<PropertyInfo> Properties(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property =>
                    property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                ),
        ];

    /// <summary>Whether a type's <c>ToString</c> says more than its name, and is written by a person.</summary>
    public static bool HasOwnText(Type type) =>
        type.IsEnum
        || typeof(IFormattable).IsAssignableFrom(type)
        || (
            type.GetMethod(nameof(ToString), [])!.DeclaringType is { } declaring
            && declaring != typeof(object)
            && declaring != typeof(ValueType)
            && !IsWritten(declaring)
        );

    // The compiler writes the ToString of a record, an anonymous type and a tuple of its members.
    private static bool IsWritten(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        || type.Name.Contains("AnonymousType", StringComparison.Ordinal)
        || typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type);

    private string Text(object? value) =>
        value switch
        {
            null => "",
            string text => text.ReplaceLineEndings(" "),
            IDisplayable displayable => displayable.ToMimeBundle().Data[MimeBundle.Plain].ReplaceLineEndings(" "),
            Table table => table.ToText().ReplaceLineEndings(" "),
            IEnumerable items => Within(value, () => string.Join(", ", Parts(items.Cast<object?>().Select(Text)))),
            _ => HasOwnText(value.GetType())
                ? ValueFormatter.Text(value).ReplaceLineEndings(" ")
                : Within(value, () => Members(value)),
        };

    private string Members(object value)
    {
        if (value is System.Runtime.CompilerServices.ITuple tuple)
            return $"({string.Join(", ", Parts(Enumerable.Range(0, tuple.Length).Select(place => Text(tuple[place]))))})";
        var members = Properties(value.GetType());
        return members.Count == 0
            ? ValueFormatter.Text(value)
            : $"{{ {string.Join(", ", Parts(members.Select(member => $"{member.Name} = {Text(Read(member, value))}")))} }}";
    }

    private string Within(object value, Func<string> write)
    {
        if (_within.Exists(outer => ReferenceEquals(outer, value)))
            return Itself;
        if (_within.Count == Deepest)
            return More;
        _within.Add(value);
        try
        {
            return write();
        }
        finally
        {
            _within.RemoveAt(_within.Count - 1);
        }
    }

    private IEnumerable<string> Parts(IEnumerable<string> parts)
    {
        var written = 0;
        foreach (var part in parts)
        {
            if (written++ == SequenceTable.MostRows || _parts++ >= MostParts)
            {
                yield return "… (more left out)";
                yield break;
            }

            yield return part;
        }
    }

    /// <summary>A property's value; where it throws, what it throws.</summary>
    public static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            return $"({inner.GetType().Name}: {inner.Message})";
        }
    }
}
