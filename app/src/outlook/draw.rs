//! Random numbers that come out the same on every machine.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};

/// A source of random numbers.
pub struct Draw(ChaCha8Rng);

impl Draw {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// From 0 up to, but not 1.
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number from 0 to `count - 1`; 0 when `count` is 0.
    pub fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.0.next_u64()) * count as u128) >> 64) as usize
    }

    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// Of the standard normal distribution. Source: Marsaglia and Bray 1964, the polar method.
    pub fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.unit() - 1.0, 2.0 * self.unit() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                return x * (-2.0 * libm::log(square) / square).sqrt();
            }
        }
    }

    /// Of a gamma distribution with the scale 1. Source: Marsaglia and Tsang 2000.
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * libm::pow(1.0 - self.unit(), 1.0 / shape);
        }
        let third = shape - 1.0 / 3.0;
        let scale = 1.0 / (9.0 * third).sqrt();
        loop {
            let normal = self.normal();
            let cube = 1.0 + scale * normal;
            let cube = cube * cube * cube;
            if cube > 0.0 {
                let bound = 0.5 * normal * normal + third * (1.0 - cube + libm::log(cube));
                if libm::log(1.0 - self.unit()) < bound {
                    return third * cube;
                }
            }
        }
    }

    /// Of Student's distribution.
    pub fn student(&mut self, freedom: f64) -> f64 {
        self.normal() / (2.0 * self.gamma(freedom / 2.0) / freedom).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean and variance of many.
    fn moments(mut one: impl FnMut(&mut Draw) -> f64) -> (f64, f64) {
        let mut draw = Draw::new(7);
        let all: Vec<f64> = (0..40_000).map(|_| one(&mut draw)).collect();
        let mean = all.iter().sum::<f64>() / all.len() as f64;
        (mean, all.iter().map(|it| (it - mean) * (it - mean)).sum::<f64>() / all.len() as f64)
    }

    #[test]
    fn draws_have_the_mean_and_variance_of_their_distribution() {
        let near = |what: &str, found: (f64, f64), mean: f64, variance: f64| {
            let spread = variance.sqrt();
            assert!((found.0 - mean).abs() < 0.03 * spread, "{what}: {found:?}");
            assert!((found.1 / variance - 1.0).abs() < 0.06, "{what}: {found:?}");
        };
        near("unit", moments(Draw::unit), 0.5, 1.0 / 12.0);
        near("normal", moments(Draw::normal), 0.0, 1.0);
        for shape in [0.5, 1.0, 2.5, 40.0] {
            near("gamma", moments(|draw| draw.gamma(shape)), shape, shape);
        }
        near("student", moments(|draw| draw.student(10.0)), 0.0, 10.0 / 8.0);
        near("below", moments(|draw| draw.below(7) as f64), 3.0, 4.0);
    }

    #[test]
    fn the_same_seed_draws_the_same() {
        let all = |seed| {
            let mut draw = Draw::new(seed);
            [draw.student(3.0).to_bits(), draw.gamma(0.5).to_bits(), draw.below(1000) as u64]
        };
        assert_eq!(all(1), all(1));
        assert_ne!(all(1), all(2));
    }
}
