namespace PlanNotebooks.Cli.Signals;

/// <summary>Sees to it that a run which is stopped says so once: the command as it ends, or the program that no longer waits for
/// it.</summary>
internal sealed class LastWord
{
    private int _said;
    private volatile bool _isEnding;

    /// <summary>That of this process.</summary>
    public static LastWord OfProcess { get; } = new();

    /// <summary>Whether a command that was stopped may say so: not where the program has said it and is ending.</summary>
    public bool MayBeSaid()
    {
        var wasSaid = Interlocked.Exchange(ref _said, 1) == 1;
        return !(wasSaid && _isEnding);
    }

    /// <summary>Whether the program, which ends now, is to say so: not where the command has said it.</summary>
    public bool IsLeftToSay()
    {
        _isEnding = true;
        return Interlocked.Exchange(ref _said, 1) == 0;
    }
}
