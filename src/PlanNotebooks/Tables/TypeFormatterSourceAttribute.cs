namespace PlanNotebooks.Tables;

/// <summary>Names for .NET Interactive the formatters of a type, which another project has.</summary>
/// <param name="source">The type that makes the formatters, by its name and its assembly's: whoever only extracts does without it.</param>
/// <param name="mimeTypes">What a value is shown as.</param>
/// <remarks>.NET Interactive knows the attribute by its name and its properties' names, in whatever namespace.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(string source, params string[] mimeTypes) : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>; null where its assembly is not
    /// there.</summary>
    public Type? FormatterSourceType => Type.GetType(source);

    /// <summary>What a value is shown as.</summary>
    public string[] PreferredMimeTypes => mimeTypes;
}
