namespace PlanNotebooks.Disk;

/// <summary>What this process is writing and has not finished, to be taken away when the process is about to be ended.</summary>
internal static class Unfinished
{
    private static readonly List<Action> Begun = [];

    /// <summary>Remembers how to take away what is begun now.</summary>
    public static void Add(Action discard)
    {
        lock (Begun)
            Begun.Add(discard);
    }

    /// <summary>Forgets what is finished, or has been taken away.</summary>
    public static void Remove(Action discard)
    {
        lock (Begun)
            Begun.Remove(discard);
    }

    /// <summary>Takes everything away, what was begun last first: it may lie in what was begun before.</summary>
    public static void DiscardAll()
    {
        Action[] left;
        lock (Begun)
            left = [.. Begun];
        foreach (var discard in left.Reverse())
            discard();
    }
}
