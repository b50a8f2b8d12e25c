namespace PlanNotebooks.Lexicon;

/// <summary>Puts back, when it is disposed of, what was changed for a while to see what it is for.</summary>
/// <remarks>The grammar is the same for all that read: nothing may be read elsewhere in the meantime.</remarks>
internal sealed class Restored(Action restore) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => restore();
}
