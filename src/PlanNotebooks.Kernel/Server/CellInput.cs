using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Server;

/// <summary>The console's input, which asks the person at the notebook.</summary>
internal sealed class CellInput : TextReader
{
    private string _line = "";
    private int _next;

    public override string? ReadLine()
    {
        if (_next < _line.Length)
        {
            var rest = _line[_next..].TrimEnd('\n');
            _next = _line.Length;
            return rest;
        }

        return CellScope.Current?.ReadLine("", secret: false);
    }

    public override int Peek() => _next < _line.Length ? _line[_next] : -1;

    public override int Read()
    {
        if (_next >= _line.Length)
        {
            if (CellScope.Current?.ReadLine("", secret: false) is not { } line)
                return -1;
            (_line, _next) = (line + "\n", 0);
        }

        return _line[_next++];
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        while (read < count && Read() is >= 0 and var character)
        {
            buffer[index + read++] = (char)character;
            if (character == '\n')
                break;
        }

        return read;
    }
}
