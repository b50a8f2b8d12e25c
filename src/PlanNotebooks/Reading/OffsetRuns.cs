namespace PlanNotebooks.Reading;

/// <summary>The offset in the file of each character of a text, kept by runs: one for each stretch whose characters follow one another
/// in the file too.</summary>
/// <remarks>A report of thirty thousand characters has some hundred runs, where an int a character would be as long as the
/// text.</remarks>
internal sealed class OffsetRuns
{
    private readonly int[] _starts;
    private readonly int[] _offsets;

    private OffsetRuns(int[] starts, int[] offsets) => (_starts, _offsets) = (starts, offsets);

    /// <summary>The offset of the character at an index.</summary>
    /// <param name="index">The character's place in the text, from 0 to before its length.</param>
    public int this[int index]
    {
        get
        {
            var run = RunOf(index);
            return _offsets[run] + index - _starts[run];
        }
    }

    /// <summary>Where the run of a character ends: the index of the first that does not follow on in the file; beyond every index for the
    /// last run.</summary>
    public int EndOfRun(int index) => RunOf(index) + 1 is var next && next < _starts.Length ? _starts[next] : int.MaxValue;

    /// <summary>The runs of a list of offsets.</summary>
    public static OffsetRuns Of(ReadOnlySpan<int> offsets)
    {
        var (starts, firsts, next) = (new List<int>(), new List<int>(), -1);
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] != next || i == 0)
            {
                starts.Add(i);
                firsts.Add(offsets[i]);
            }

            next = offsets[i] + 1;
        }

        return new OffsetRuns([.. starts], [.. firsts]);
    }

    private int RunOf(int index)
    {
        var (low, high) = (0, _starts.Length);
        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            if (_starts[middle] <= index)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}
