"""The kernel under Jupyter's own tests of kernels (Debian's python3-jupyter-kernel-test), as much as it declares."""
import os
from unittest import mock

import jupyter_kernel_test

# The compiler is compiled when it is first used, by a machine that may be busy with other tests.
jupyter_kernel_test.TIMEOUT = 60


class PlanKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ.get("PLAN_KERNEL_NAME", "plan-csharp")
    language_name = "C#"
    file_extension = ".cs"

    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("error");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "Corpus.Loa", "matches": {"Load"}},
        {"text": "names", "matches": {"namespace"}},
        {"text": "\"😀\".Leng", "matches": {"Length"}},
    ]
    complete_code_samples = ["1", "var x = 1;", 'Console.WriteLine("hello, world");', "class A { }", "if (true) { }"]
    incomplete_code_samples = ["class A {", "foreach (var n in new[] { 1 }) {", "Console.WriteLine(", 'var text = """']
    invalid_code_samples = ["var 1 = 2;", "class }", "x = = 1;"]
    code_generate_error = 'throw new InvalidOperationException("no data");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"上城区"', "result": "上城区"},
        {"code": "await Task.FromResult(8.5m)", "result": "8.5"},
        {"code": "new[] { 1, 2, 3 }", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": 'display("shown")', "mime": "text/plain"},
        {"code": "new[] { 1 }.Display();", "mime": "text/html"},
    ]
    code_history_pattern = "6*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "clear_output();"

    def execute_helper(self, *arguments, **options):
        """Jupyter's own, which gives up after a tenth of a second: on a machine that is busy with other tests, later."""
        channel = self.kc.iopub_channel
        quick = channel.get_msg

        async def patient(timeout=None):
            return await quick(timeout=jupyter_kernel_test.TIMEOUT)

        with mock.patch.object(channel, "get_msg", patient):
            return super().execute_helper(*arguments, **options)
