"""Jupyter's console, fed with the cells of a notebook as a person would type them: console.py KERNEL FILE."""
import sys

from jupyter_console.app import ZMQTerminalIPythonApp

kernel, file = sys.argv[1:]
with open(file, encoding="utf-8") as text:
    cells = iter(text.read().split("\0"))

app = ZMQTerminalIPythonApp.instance()
app.initialize(["--kernel", kernel, "--simple-prompt"])
shell = app.shell
shell.kernel_timeout = 120


async def next_cell():
    cell = next(cells, None)
    if cell is None:
        raise EOFError
    return cell


shell.prompt_for_code = next_cell
shell.confirm_exit = False
shell.keep_running = True
app.start()
