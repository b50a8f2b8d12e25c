namespace PlanNotebooks.Cli;

/// <summary>What the exit of <c>plan</c> says; docs/formats.md lists them.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that was asked for was done.</summary>
    public const int Ok = 0;

    /// <summary>A cell failed, an input could not be read (with --strict also one in a folder), or the output could not be written; the
    /// rest was done.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for nothing that can be done.</summary>
    public const int Usage = 2;

    /// <summary>The terminal that it was started from was closed (SIGHUP).</summary>
    public const int HungUp = 129;

    /// <summary>The user interrupted the run (Ctrl-C, SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The user ended the run by Ctrl-\ (SIGQUIT).</summary>
    public const int Quit = 131;

    /// <summary>Another program ended the run (SIGTERM).</summary>
    public const int Terminated = 143;
}
