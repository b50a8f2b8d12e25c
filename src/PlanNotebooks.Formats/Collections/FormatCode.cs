using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Collections;

/// <summary>A number's format as a workbook writes it, with parts for numbers above zero, below it, zero and text: <c>0.0;;;</c> shows
/// numbers above zero alone.</summary>
internal sealed partial class FormatCode
{
    private const int OfText = 3;
    private const string Words = "@";

    /// <summary>The parts for numbers below zero, for zero, and for those above.</summary>
    private static readonly int[] OfNumbers = [1, 2, 0];
    private readonly string[] _parts;
    private readonly bool _hasConditions;

    /// <summary>The format of a code.</summary>
    public FormatCode(string code)
    {
        var parts = Part().Matches(code).Select(part => part.Value).ToList();
        string[] all = [.. parts, parts[0], parts[0]];
        _parts = [all[0], all[1], all[2], parts.ElementAtOrDefault(OfText) ?? Words];
        _hasConditions = Condition().IsMatch(code);
        var digits = Digits().Match(_parts[0]).Value;
        Scale = Math.Pow(1000, -Commas().Match(digits).Length) * Math.Pow(10, -Point().Match(digits).Groups["behind"].Length);
        Unit = Suffix().Match(_parts[0]).Groups["unit"].Value;
    }

    /// <summary>The Chinese word that is printed right behind a number; empty where there is none.</summary>
    public string Unit { get; }

    /// <summary>What a number is multiplied by before it is shown, signs of per cent aside: 0.0001 under <c>0!.0,</c> which shows ten
    /// thousands.</summary>
    public double Scale { get; }

    /// <summary>Whether nothing of a cell is shown: neither its number nor its words.</summary>
    /// <param name="number">Its number; null where it holds words.</param>
    public bool Hides(double? number)
    {
        var part = number is { } value ? OfNumbers[value.CompareTo(0) + 1] : OfText;
        return !_hasConditions && !Shows().IsMatch(CellDates.Unquoted(_parts[part]));
    }

    [GeneratedRegex("""
        (?<=^|;)(?>(?:"[^"]*"|[\\!_*].|[^;])*)
        """)]
    private static partial Regex Part();

    [GeneratedRegex(@"\[[<>=]")]
    private static partial Regex Condition();

    /// <summary>Places of digits, words, or parts of a date.</summary>
    [GeneratedRegex(@"[0#?@]|\p{L}")]
    private static partial Regex Shows();

    /// <summary>The places of digits, with a point that is only printed among them.</summary>
    [GeneratedRegex("""
        [0#?](?:[0#?,]|[!\\]?\.|"\.")*
        """)]
    private static partial Regex Digits();

    /// <summary>Commas behind the last digit, each of which takes three off.</summary>
    [GeneratedRegex(",+$")]
    private static partial Regex Commas();

    [GeneratedRegex("""
        (?:[!\\]\.|"\.")(?<behind>[0#?]+)
        """)]
    private static partial Regex Point();

    [GeneratedRegex("""
        [0#?%,](?:[!\\_].)*"(?<unit>\p{IsCJKUnifiedIdeographs}{1,8})"
        """)]
    private static partial Regex Suffix();
}
