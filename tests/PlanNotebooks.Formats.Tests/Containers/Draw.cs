using System.Globalization;

namespace PlanNotebooks.Formats.Tests.Containers;

/// <summary>What a random container is made of: choices, one after another, and numbers that each stand in it once.</summary>
/// <param name="choices">The choices; behind the last all are the first of what there is to choose from.</param>
internal sealed class Draw(int[] choices)
{
    /// <summary>How many digits each number has.</summary>
    public const int Digits = 4;
    private const int Deepest = 4;
    private int _next;
    private int _number = 1000;
    private int _depth;

    /// <summary>The numbers that a reader of the file sees.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>Whether choices are left.</summary>
    public bool HasMore => _next < choices.Length;

    /// <summary>One of several, chosen.</summary>
    public T Of<T>(params IReadOnlyList<T> several) => several[Index(several.Count)];

    /// <summary>One of several ways to write a piece; deep within others the first.</summary>
    public string Write(params IReadOnlyList<Func<Draw, string>> ways)
    {
        _depth++;
        var written = (_depth > Deepest ? ways[0] : Of(ways))(this);
        _depth--;
        return written;
    }

    /// <summary>A number that the file shows.</summary>
    public string Number()
    {
        Shown.Add(Other());
        return Shown[^1];
    }

    /// <summary>A number that the file holds and does not show.</summary>
    public string Other() => (++_number).ToString(CultureInfo.InvariantCulture);

    private int Index(int count) => HasMore ? Math.Abs(choices[_next++] % count) : 0;
}
