using System.Text;

namespace PlanNotebooks.Cli.Files;

/// <summary>Standard error of which nothing depends: where it cannot be written, on a full disk, the exit code still tells.</summary>
/// <param name="inner">Where it goes.</param>
internal sealed class StandardError(TextWriter inner) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Puts it in the place of this process's own.</summary>
    public static void Install() => Console.SetError(new StandardError(Console.Error));

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // There is nowhere left to say so.
        }
    }
}
