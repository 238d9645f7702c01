"""Full-screen views beside the explorer."""
