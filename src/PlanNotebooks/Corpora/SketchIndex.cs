namespace PlanNotebooks;

/// <summary>Which reports have a hash, the first ones of each, in twenty bytes for a hash of a report.</summary>
/// <param name="most">How many reports of one hash are kept.</param>
internal sealed class SketchIndex(int most)
{
    private const int None = -1;
    private readonly Chunks<uint> _keys = new();
    private readonly Chunks<int> _reports = new();

    /// <summary>What comes behind each in its row.</summary>
    private readonly Chunks<int> _next = new();
    private int[] _first = [None];
    private int _count;

    /// <summary>The reports that have a hash, in the order in which they were added; of millions one may be told that has only half of it
    /// in common.</summary>
    public IEnumerable<int> Of(ulong hash)
    {
        var key = (uint)hash;
        for (var at = FirstOf(key); at != None; at = NextOf(at))
            if (KeyOf(at) == key)
                yield return _reports.At(at, 1)[0];
    }

    /// <summary>Adds a report, unless as many have the hash as are kept.</summary>
    public void Add(ulong hash, int report)
    {
        if (Of(hash).Take(most).Count() == most)
            return;
        if (_count == _first.Length)
            Grow();
        _keys.Add((uint)hash);
        _reports.Add(report);
        _next.Add(None);
        Link(_count++);
    }

    private uint KeyOf(int at) => _keys.At(at, 1)[0];

    private ref int NextOf(int at) => ref _next.At(at, 1)[0];

    private ref int FirstOf(uint key) => ref _first[key & (uint)(_first.Length - 1)];

    /// <summary>Puts a posting behind the last of its row.</summary>
    private void Link(int added)
    {
        ref var next = ref FirstOf(KeyOf(added));
        while (next != None)
            next = ref NextOf(next);
        next = added;
    }

    /// <summary>Makes twice as many rows, each in its order again.</summary>
    private void Grow()
    {
        _first = new int[_first.Length * 2];
        Array.Fill(_first, None);
        for (var at = _count - 1; at >= 0; at--)
        {
            ref var first = ref FirstOf(KeyOf(at));
            NextOf(at) = first;
            first = at;
        }
    }
}
