using System.Globalization;

namespace PlanNotebooks.Reading;

/// <summary>What a file holds and its text does not.</summary>
/// <param name="What">What it is, in the plural: <c>footnotes</c>.</param>
/// <param name="Digits">How many digits stand in it.</param>
/// <param name="Sample">How it begins.</param>
public sealed record LeftOut(string What, int Digits, string Sample)
{
    /// <summary>It in words: <c>leaves out footnotes, with 6 digits (①按可比价格计算…)</c>.</summary>
    public override string ToString()
    {
        var digits = Digits == 1 ? "1 digit" : string.Create(CultureInfo.InvariantCulture, $"{Digits} digits");
        return Sample.Length == 0 ? $"leaves out {What}" : $"leaves out {What}, with {digits} ({Sample})";
    }
}
