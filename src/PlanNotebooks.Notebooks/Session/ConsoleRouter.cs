using System.Text;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>
/// A console stream that gives a cell's writing to the cell's sink, and everybody else's to the console that was there.
/// </summary>
internal sealed class ConsoleRouter : TextWriter
{
    private static readonly Lock Gate = new();
    private static TextWriter? s_out;
    private static TextWriter? s_error;

    private readonly string _stream;
    private readonly TextWriter _console;

    private ConsoleRouter(string stream, TextWriter console)
        : base(console.FormatProvider)
    {
        _stream = stream;
        _console = console;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _console.Encoding;

    /// <summary>Puts routers before the console's streams, unless they are there.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Console.Out, s_out))
            {
                Console.SetOut(new ConsoleRouter(Model.StreamOutput.Out, Console.Out));
                s_out = Console.Out;
            }

            if (!ReferenceEquals(Console.Error, s_error))
            {
                Console.SetError(new ConsoleRouter(Model.StreamOutput.Error, Console.Error));
                s_error = Console.Error;
            }
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (CellScope.Current is { } sink)
            sink.Write(_stream, buffer.ToString());
        else
            _console.Write(buffer);
    }

    public override void Flush() => _console.Flush();
}
