namespace PlanNotebooks.Display;

/// <summary>Names a class of the assembly that shows values of other packages' types.</summary>
/// <param name="display">A class with a parameterless constructor that is an <see cref="IValueDisplay"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ValueDisplayAttribute(Type display) : Attribute
{
    /// <summary>The class.</summary>
    public Type Display => display;
}
