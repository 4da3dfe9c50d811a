namespace ui { }
