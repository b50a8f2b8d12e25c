namespace PlanNotebooks.Display;

/// <summary>Has .NET Interactive show a type, and the types derived from it, through <see cref="DisplayFormatters"/>.</summary>
/// <remarks>
/// .NET Interactive knows the attribute by its name and its properties' names, in whatever namespace, and looks for it on
/// classes, not on interfaces: so a notebook that refers to this library alone shows what it should.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType => typeof(DisplayFormatters);

    /// <summary>What a value is shown as.</summary>
    public string[] PreferredMimeTypes => [.. DisplayFormatters.MimeTypes];
}
